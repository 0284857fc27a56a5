using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>The bare wire of playback. To be called, not implemented: it grows in minor versions. IDs are not checked here.</summary>
public interface IPlaybackApi
{
    /// <summary><c>GET /playback/{id}</c>. 422 while an asset is processed; 404 where nothing is known.</summary>
    /// <param name="id">The playback ID, or another ID that the server takes.</param>
    /// <param name="options">How much to fetch.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>How it can be watched.</returns>
    [Get("/playback/{id}")]
    Task<PlaybackInfo> GetAsync(
        string id, [QueryConverter(typeof(QueryOf<GetPlaybackOptions>))] GetPlaybackOptions options, CancellationToken cancellationToken);
}
