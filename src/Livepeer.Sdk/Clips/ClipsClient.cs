using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>Creates and lists clips of broadcasts and their recordings. Each clip is an asset.</summary>
/// <remarks>
/// All methods throw <see cref="ArgumentException"/> for invalid arguments before a request is sent, <see cref="LivepeerApiException"/>
/// if the server rejects the request, <see cref="LivepeerConnectionException"/> or <see cref="LivepeerTimeoutException"/> if it cannot be
/// reached or does not respond in time, and <see cref="OperationCanceledException"/> if the operation is canceled.
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

    /// <summary>Initializes a new instance for mocking.</summary>
    protected ClipsClient()
    {
        _api = null!;
        _assets = null!;
        _time = null!;
    }

    /// <summary>
    /// Creates a clip. This is <c>POST /clip</c>. A clip does not inherit a playback policy: it is a public asset, and its access
    /// cannot be restricted later.
    /// </summary>
    /// <param name="request">The properties of the clip.</param>
    /// <param name="cancellationToken">The token to cancel the request. It does not cancel the task.</param>
    /// <returns>The asset of the clip, and the task that creates it.</returns>
    /// <exception cref="LivepeerAccessDeniedException">
    /// The stream belongs to another account, or five clips created in the last five minutes are not completed yet.
    /// </exception>
    /// <exception cref="LivepeerNotFoundException">The stream does not exist, or the session belongs to another stream.</exception>
    /// <exception cref="LivepeerValidationException">The end of the clip is before its start.</exception>
    public virtual Task<AssetCreation> CreateAsync(CreateClipRequest request, CancellationToken cancellationToken = default) =>
        _api.CreateAsync(Guard.Body(request), cancellationToken);

    /// <summary>
    /// Gets a page of the clips of a stream or a session. This is <c>GET /clip/{id}</c>, which the public specification lacks.
    /// </summary>
    /// <param name="id">The ID or playback ID of the stream, or the ID of the session.</param>
    /// <param name="query">The filter, or <see langword="null"/> for all clips.</param>
    /// <param name="cursor">
    /// The <see cref="Page{T}.NextCursor"/> of the previous page, or <see langword="null"/> for the first page.
    /// </param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<LivepeerAsset>> ListPageAsync(
        string id, ListClipsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListAsync(Guard.Id(id), query ?? new ListClipsQuery(), cursor, cancellationToken);

    /// <summary>
    /// Lists the clips of a stream or a session with <c>GET /clip/{id}</c>, newest first, page by page. For a stream, the server covers
    /// only the latest 20 sessions. For the clips of all sessions, use <see cref="ListByStreamAsync"/>.
    /// </summary>
    /// <param name="id">The ID or playback ID of the stream, or the ID of the session.</param>
    /// <param name="query">The filter, or <see langword="null"/> for all clips.</param>
    /// <param name="cancellationToken">The token to cancel the enumeration.</param>
    /// <returns>The clips.</returns>
    public virtual IAsyncEnumerable<LivepeerAsset> ListAsync(
        string id, ListClipsQuery? query = null, CancellationToken cancellationToken = default)
    {
        Guard.Id(id);
        return ListWalker.WalkAsync(
            query ?? new ListClipsQuery(), (step, cursor, token) => _api.ListAsync(id, step, cursor, token), cancellationToken);
    }
}
