using Livepeer.Sdk.Tests.Operations;

namespace Livepeer.Sdk.Aot;

/// <summary>Calls every operation once. Most are refused, because their IDs don't exist, but none may fail for lack of reflection.</summary>
internal static class EveryCall
{
    public static async Task RunAsync(LivepeerClient livepeer)
    {
        int succeeded = 0;
        int refused = 0;
        foreach (ApiCall call in ApiCalls.All)
        {
            try
            {
                await call.RunAsync(livepeer, CancellationToken.None);
                succeeded++;
            }
            catch (LivepeerException exception) when (exception.InnerException is null or not (NotSupportedException or InvalidOperationException))
            {
                refused++;
            }
        }

        Console.WriteLine($"ok: {ApiCalls.All.Count} operations, {succeeded} succeeded, {refused} refused");
    }
}
