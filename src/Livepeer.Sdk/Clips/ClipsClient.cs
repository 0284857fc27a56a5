using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>Pieces cut out of broadcasts and their recordings. Each is an asset.</summary>
/// <remarks>
/// Every call throws <see cref="ArgumentException"/> for bad input before anything is sent, <see cref="LivepeerApiException"/>
/// where the server refuses, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> where it can't
/// be reached or does not answer, and <see cref="OperationCanceledException"/> where the caller cancels.
/// </remarks>
public partial class ClipsClient
{
    private readonly IClipApi _api;
    private readonly IAssetApi _assets;
    private readonly TimeProvider _time;

    internal ClipsClient(LivepeerConnection connection)
    {
        _api = connection.Api<IClipApi>();
        _assets = connection.Api<IAssetApi>();
        _time = connection.Time;
    }

    /// <summary>For fakes: every member can be overridden.</summary>
    protected ClipsClient()
    {
        _api = null!;
        _assets = null!;
        _time = null!;
    }

    /// <summary>
    /// Cuts a clip: <c>POST /clip</c>. A clip inherits no playback policy: it is an asset that anybody may watch, and it cannot be
    /// gated later.
    /// </summary>
    /// <param name="request">What to cut out of what.</param>
    /// <param name="cancellationToken">Cancels the call, not the task.</param>
    /// <returns>The asset that the clip becomes, and the task that makes it.</returns>
    /// <exception cref="LivepeerAccessDeniedException">The stream is another account's, or five clips of the last five minutes are not done yet.</exception>
    /// <exception cref="LivepeerNotFoundException">There is no such stream, or the session is another stream's.</exception>
    /// <exception cref="LivepeerValidationException">The clip ends before it begins.</exception>
    public virtual Task<AssetCreation> CreateAsync(CreateClipRequest request, CancellationToken cancellationToken = default) =>
        _api.CreateAsync(Guard.Body(request), cancellationToken);

    /// <summary>One page of the clips of a stream or a session: <c>GET /clip/{id}</c>, which the public specification lacks.</summary>
    /// <param name="id">The ID or playback ID of the stream, or the ID of the session.</param>
    /// <param name="query">Which clips; all where null.</param>
    /// <param name="cursor">Where the page begins: <see cref="Page{T}.NextCursor"/> of the one before.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<LivepeerAsset>> ListPageAsync(
        string id, ListClipsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListAsync(Guard.Id(id), query ?? new ListClipsQuery(), cursor, cancellationToken);

    /// <summary>
    /// The clips of a stream or a session, by <c>GET /clip/{id}</c>, newest first, page by page. Of a stream the server looks at the
    /// latest 20 sessions only. For the clips of all sessions list assets by <see cref="ListAssetsQuery.SourcePlaybackId"/>.
    /// </summary>
    /// <param name="id">The ID or playback ID of the stream, or the ID of the session.</param>
    /// <param name="query">Which clips; all where null.</param>
    /// <param name="cancellationToken">Cancels the walk.</param>
    /// <returns>The clips.</returns>
    public virtual IAsyncEnumerable<LivepeerAsset> ListAsync(
        string id, ListClipsQuery? query = null, CancellationToken cancellationToken = default)
    {
        Guard.Id(id);
        return ListWalker.WalkAsync(
            query ?? new ListClipsQuery(), (step, cursor, token) => _api.ListAsync(id, step, cursor, token), cancellationToken);
    }
}
