namespace Livepeer.Sdk.Testing.Tests;

/// <summary>What every test shares: a limit after which nothing is waited for any longer.</summary>
internal static class TestContext
{
    public static CancellationToken Timeout => new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token;

    /// <summary>Polls until a condition is true.</summary>
    public static async Task UntilAsync(Func<Task<bool>> condition)
    {
        CancellationToken timeout = Timeout;
        while (!await condition())
        {
            timeout.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
