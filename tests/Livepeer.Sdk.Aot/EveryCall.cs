using Livepeer.Sdk.Tests.Operations;

namespace Livepeer.Sdk.Aot;

/// <summary>Every operation once. Most are refused, for their IDs belong to nobody; but none may fail for want of reflection.</summary>
internal static class EveryCall
{
    public static async Task RunAsync(LivepeerClient livepeer)
    {
        int answered = 0;
        int refused = 0;
        foreach (ApiCall call in ApiCalls.All)
        {
            try
            {
                await call.RunAsync(livepeer, CancellationToken.None);
                answered++;
            }
            catch (LivepeerException exception) when (exception.InnerException is null or not (NotSupportedException or InvalidOperationException))
            {
                refused++;
            }
        }

        Console.WriteLine($"ok: {ApiCalls.All.Count} operations, {answered} answered, {refused} refused");
    }
}
