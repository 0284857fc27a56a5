namespace Livepeer.Sdk.Tests.Operations;

internal static partial class ApiCalls
{
    /// <summary>A call through an interface: the compiler warns about direct calls of an obsolete method.</summary>
    private interface IAssetTranscoding
    {
        Task<LivepeerTask> RunAsync(LivepeerClient client, string id, CancellationToken cancellationToken);
    }

    public static Task<LivepeerTask> TranscodeAssetAsync(LivepeerClient client, string id, CancellationToken cancellationToken = default)
    {
        IAssetTranscoding call = new AssetTranscoding();
        return call.RunAsync(client, id, cancellationToken);
    }

    private sealed class AssetTranscoding : IAssetTranscoding
    {
        [Obsolete("Calls an obsolete method.")]
        public Task<LivepeerTask> RunAsync(LivepeerClient client, string id, CancellationToken cancellationToken) =>
            client.Assets.TranscodeAsync(id, null, cancellationToken);
    }
}
