using Livepeer.Sdk.Testing;

namespace Cli.Tests.Support;

/// <summary>Waits for what happens in other processes.</summary>
internal static class Scenes
{
    public static async Task UntilAsync(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!condition())
        {
            await Task.Delay(10, limit.Token);
        }
    }

    /// <summary>Waits until a fault has been met and so many bytes have arrived; returns the ID of the asset.</summary>
    public static async Task<string> WaitForBytesAsync(this CliScene scene, StudioFaultRule rule, long bytes)
    {
        string id = "";
        await UntilAsync(() => rule.Hits > 0);
        await UntilAsync(() =>
        {
            id = scene.Client.Assets.ListAsync().ToBlockingEnumerable().Single().Id;
            return scene.Studio.Uploads.Find(id)?.Size >= bytes;
        });
        return id;
    }
}
