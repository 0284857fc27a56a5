namespace Livepeer.Sdk.Tests.Operations;

/// <summary>One call of the API by a class of the SDK, with secrets wherever one can be.</summary>
/// <param name="Name">The property of the client and the method.</param>
/// <param name="RunAsync">The call.</param>
internal sealed record ApiCall(string Name, Func<LivepeerClient, CancellationToken, Task> RunAsync)
{
    public override string ToString() => Name;
}
