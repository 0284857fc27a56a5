using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>The client for transcoding from one storage to another, without assets.</summary>
/// <remarks>
/// Every method throws <see cref="ArgumentException"/> for invalid input before anything is sent, <see cref="LivepeerApiException"/> if
/// the server rejects the call, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> if it can't be
/// reached or doesn't respond in time, and <see cref="OperationCanceledException"/> if the caller cancels.
/// </remarks>
public class TranscodingClient
{
    private readonly ITranscodeApi _api;

    internal TranscodingClient(LivepeerConnection connection) => _api = connection.Api<ITranscodeApi>();

    /// <summary>Initializes a new instance for mocking.</summary>
    protected TranscodingClient() => _api = null!;

    /// <summary>Transcodes a file: <c>POST /transcode</c>.</summary>
    /// <param name="request">The file to transcode, the formats to create, and where to store them.</param>
    /// <param name="cancellationToken">Cancels the call, but not the task.</param>
    /// <returns>The task that performs the operation.</returns>
    /// <exception cref="LivepeerRateLimitException">The account has too many tasks in progress.</exception>
    public virtual Task<LivepeerTask> CreateAsync(TranscodeRequest request, CancellationToken cancellationToken = default) =>
        _api.CreateAsync(Guard.Body(request), cancellationToken);
}
