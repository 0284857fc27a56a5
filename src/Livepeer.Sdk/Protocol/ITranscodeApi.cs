using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>The bare wire of transcoding. To be called, not implemented: it grows in minor versions.</summary>
public interface ITranscodeApi
{
    /// <summary><c>POST /transcode</c>. 200.</summary>
    /// <param name="request">What to make of which file, and where to put it.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The task.</returns>
    [Post("/transcode")]
    Task<LivepeerTask> CreateAsync([Body] TranscodeRequest request, CancellationToken cancellationToken);
}
