using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>An asset that is to become ready.</summary>
internal sealed class AssetWait(IAssetApi api, string id) : IWaitTarget<LivepeerAsset>
{
    public string Kind => "asset";

    public string Goal => "ready";

    public Task<LivepeerAsset> ReadAsync(CancellationToken cancellationToken) =>
        api.GetAsync(id, GetAssetOptions.Default, cancellationToken);

    public WaitState Judge(LivepeerAsset value) => new()
    {
        Phase = value.Phase.Value,
        Progress = value.Status?.Progress,
        IsDone = value.Phase == AssetPhase.Ready && value.Deleted != true,
        Failure = Failure(value),
    };

    public LivepeerTaskFailedException Gone(LivepeerNotFoundException cause) => Deleted(AssetPhase.Deleted, cause);

    private LivepeerTaskFailedException? Failure(LivepeerAsset value)
    {
        if (value.Deleted == true || value.Phase == AssetPhase.Deleted || value.Phase == AssetPhase.Deleting)
        {
            return Deleted(value.Phase == AssetPhase.Deleting ? AssetPhase.Deleting : AssetPhase.Deleted, null);
        }

        if (value.Phase != AssetPhase.Failed)
        {
            return null;
        }

        string? said = Redactor.CleanText(value.Status?.ErrorMessage);
        return new LivepeerTaskFailedException($"The asset failed: {said ?? "the server does not say why"}")
        {
            Phase = value.Phase.Value,
            ServerMessage = said,
            AssetId = id,
        };
    }

    private LivepeerTaskFailedException Deleted(AssetPhase phase, Exception? cause) =>
        new("The asset was deleted before it was ready.", cause) { Phase = phase.Value, AssetId = id };
}
