using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>
/// The raw HTTP API for playback. Don't implement this interface: minor versions add members to it. It does not validate IDs.
/// </summary>
public interface IPlaybackApi
{
    /// <summary>
    /// <c>GET /playback/{id}</c>: see <see cref="PlaybackClient.GetAsync"/>. Responds with 422 while an asset is processed; 404 if the
    /// ID is unknown.
    /// </summary>
    [Get("/playback/{id}")]
    Task<PlaybackInfo> GetAsync(
        string id, [QueryConverter(typeof(QueryOf<GetPlaybackOptions>))] GetPlaybackOptions options, CancellationToken cancellationToken);
}
