using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>The raw HTTP API for transcoding. Don't implement this interface: minor versions add members to it.</summary>
public interface ITranscodeApi
{
    /// <summary><c>POST /transcode</c>: see <see cref="TranscodingClient.CreateAsync"/>. Responds with 200.</summary>
    [Post("/transcode")]
    Task<LivepeerTask> CreateAsync([Body] TranscodeRequest request, CancellationToken cancellationToken);
}
