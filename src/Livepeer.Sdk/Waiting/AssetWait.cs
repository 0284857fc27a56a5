using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk.Waiting;

/// <summary>Waits for an asset to be ready.</summary>
internal sealed class AssetWait(IAssetApi assets, ITaskApi tasks, string id) : IWaitTarget<LivepeerAsset>
{
    private bool _isRetried;

    public string Kind => "asset";

    public string Goal => "ready";

    public async Task<LivepeerAsset> ReadAsync(CancellationToken cancellationToken)
    {
        LivepeerAsset asset = await assets.GetAsync(id, GetAssetOptions.Default, cancellationToken).ConfigureAwait(false);
        _isRetried = asset.Phase == AssetPhase.Failed && await IsRetriedAsync(cancellationToken).ConfigureAwait(false);
        return asset;
    }

    public WaitState Evaluate(LivepeerAsset value) => new()
    {
        Phase = value.Phase.Value,
        Progress = value.Status?.Progress,
        IsDone = value.Phase == AssetPhase.Ready && value.Deleted != true,
        Failure = Failure(value),
    };

    public LivepeerTaskFailedException CreateDeletedException(LivepeerNotFoundException cause) => Deleted(AssetPhase.Deleted, cause);

    /// <summary>
    /// An asset whose processing is retried has its old failure until the retry starts. Its latest task has the current phase.
    /// </summary>
    private async Task<bool> IsRetriedAsync(CancellationToken cancellationToken)
    {
        var query = new ListTasksQuery { OutputAssetId = id, OrderBy = [ListOrder.NewestFirst], PageSize = 1 };
        try
        {
            Page<LivepeerTask> page = await tasks.ListAsync(query, null, cancellationToken).ConfigureAwait(false);
            return page.Items is [{ Phase: var phase }]
                && (phase == TaskPhase.Pending || phase == TaskPhase.Waiting || phase == TaskPhase.Running);
        }
        catch (LivepeerAccessDeniedException)
        {
            // A restricted key can't list tasks.
            return false;
        }
    }

    private LivepeerTaskFailedException? Failure(LivepeerAsset value)
    {
        if (value.Deleted == true || value.Phase == AssetPhase.Deleted || value.Phase == AssetPhase.Deleting)
        {
            return Deleted(value.Phase == AssetPhase.Deleting ? AssetPhase.Deleting : AssetPhase.Deleted, null);
        }

        if (value.Phase != AssetPhase.Failed || _isRetried)
        {
            return null;
        }

        string? message = Redactor.RedactText(value.Status?.ErrorMessage);
        return new LivepeerTaskFailedException($"The asset failed: {message ?? "the server does not say why"}")
        {
            Phase = value.Phase.Value,
            ServerMessage = message,
            AssetId = id,
        };
    }

    private LivepeerTaskFailedException Deleted(AssetPhase phase, Exception? cause) =>
        new("The asset was deleted before it was ready.", cause) { Phase = phase.Value, AssetId = id };
}
