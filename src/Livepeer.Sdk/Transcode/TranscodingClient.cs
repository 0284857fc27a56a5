using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>Transcoding from one storage to another, without assets.</summary>
/// <remarks>
/// Every call throws <see cref="ArgumentException"/> for bad input before anything is sent, <see cref="LivepeerApiException"/>
/// where the server refuses, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> where it can't
/// be reached or does not answer, and <see cref="OperationCanceledException"/> where the caller cancels.
/// </remarks>
public class TranscodingClient
{
    private readonly ITranscodeApi _api;

    internal TranscodingClient(LivepeerConnection connection) => _api = connection.Api<ITranscodeApi>();

    /// <summary>For fakes: every member can be overridden.</summary>
    protected TranscodingClient() => _api = null!;

    /// <summary>Transcodes a file: <c>POST /transcode</c>.</summary>
    /// <param name="request">What to make of which file, and where to put it.</param>
    /// <param name="cancellationToken">Cancels the call, not the task.</param>
    /// <returns>The task that does it.</returns>
    /// <exception cref="LivepeerRateLimitException">The account has too many tasks under way.</exception>
    public virtual Task<LivepeerTask> CreateAsync(TranscodeRequest request, CancellationToken cancellationToken = default) =>
        _api.CreateAsync(Guard.Body(request), cancellationToken);
}
