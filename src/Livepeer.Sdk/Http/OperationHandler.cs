using System.Net;
using System.Runtime.CompilerServices;
using Livepeer.Sdk.Diagnostics;
using Livepeer.Sdk.Resilience;
using Polly;

namespace Livepeer.Sdk.Http;

/// <summary>
/// The outermost handler, one per client. Assigns the credential and the time limits, makes attempts until one succeeds or another is
/// pointless, and converts every failure to an exception of the SDK before the caller sees it: that of a response is
/// returned in a <see cref="FailedResponse"/>, any other is thrown.
/// </summary>
internal sealed class OperationHandler : DelegatingHandler
{
    private readonly LivepeerCredentialSource _credential;
    private readonly OperationLimits _limits;
    private readonly RetryPipeline _retries;
    private readonly int _maxRetries;
    private readonly long _maxSize;
    private readonly Func<CancellationToken> _closing;
    private volatile bool _isClosed;

    /// <summary>Initializes a handler.</summary>
    /// <param name="transport">What all clients of the registration share.</param>
    /// <param name="credential">The credential of the client.</param>
    /// <param name="calls">How calls behave.</param>
    /// <param name="attempts">Makes the attempts.</param>
    /// <param name="closing">Returns the token that is canceled when the client is disposed.</param>
    public OperationHandler(
        LivepeerTransport transport,
        LivepeerCredentialSource credential,
        CallSettings calls,
        HttpMessageHandler attempts,
        Func<CancellationToken> closing)
        : base(attempts)
    {
        _credential = credential;
        _limits = calls.Limits;
        _retries = transport.Retries;
        _maxRetries = calls.MaxRetries;
        _maxSize = transport.Options.MaxResponseSize;
        _closing = closing;
    }

    public bool IsClosed => _isClosed;

    /// <summary>Refuses further calls, because the client was disposed.</summary>
    public void Close() => _isClosed = true;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isClosed, typeof(LivepeerClient));
        AddHeaders(request);
        return SendAsync(new Operation(request, _credential.Current, _limits, cancellationToken));
    }

    private async Task<HttpResponseMessage> SendAsync(Operation operation)
    {
        try
        {
            HttpResponseMessage response;
            try
            {
                response = await AttemptAsync(operation).ConfigureAwait(false);
            }
            catch (Exception exception) when (_maxRetries > 0)
            {
                response = await _retries.ContinueAsync(
                    operation, Outcome.FromException<HttpResponseMessage>(exception), AttemptAsync, _maxRetries).ConfigureAwait(false);
            }

            if (!response.IsSuccessStatusCode && _maxRetries > 0 && operation.Retries == 0)
            {
                response = await _retries.ContinueAsync(
                    operation, Outcome.FromResult(response), AttemptAsync, _maxRetries).ConfigureAwait(false);
            }

            return response.IsSuccessStatusCode ? response : await RefuseAsync(operation, response).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Exception failure = _isClosed
                ? new ObjectDisposedException(LivepeerConnection.Owner)
                : CallFailure.Translate(exception, operation);
            operation.Finish(null, failure);
            operation.Dispose();
            if (ReferenceEquals(failure, exception))
            {
                throw;
            }

            throw failure;
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<HttpResponseMessage> AttemptAsync(Operation operation)
    {
        HttpResponseMessage? response = null;
        try
        {
            response = await base.SendAsync(operation.Request, operation.Deadline.Token).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                return response;
            }

            if (operation.IsStreamed)
            {
                response.Content = StreamedBody.Create(response, operation, _maxSize, _closing());
            }
            else
            {
                await ResponseBody.ReadAsync(response, operation, _maxSize).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            response?.Dispose();
            if (!TransientFault.IsBeforeSending(exception))
            {
                operation.Sends.LoseResponse();
            }

            throw;
        }

        if (response.StatusCode == HttpStatusCode.NoContent && operation.Template is not null)
        {
            // Refit would return null where a response is required; the serializer throws instead.
            response.StatusCode = HttpStatusCode.OK;
        }

        return response;
    }

    private static async ValueTask<HttpResponseMessage> RefuseAsync(Operation operation, HttpResponseMessage response)
    {
        LivepeerApiException error = await ErrorReader.ReadAsync(operation, response, operation.Deadline.Caller).ConfigureAwait(false);
        bool hasSucceeded = Deletions.HasSucceeded(operation, error);
        operation.Finish(HttpStatusCode.NoContent, hasSucceeded ? null : error);
        operation.Dispose();
        return hasSucceeded
            ? new HttpResponseMessage(HttpStatusCode.NoContent) { RequestMessage = operation.Request }
            : new FailedResponse(error) { RequestMessage = operation.Request };
    }

    private static void AddHeaders(HttpRequestMessage request)
    {
        LivepeerDiagnostics.AddUserAgent(request.Headers);
        if (!OperatingSystem.IsBrowser())
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", ContentDecoding.Accepted);
        }

        // Without a content, SocketsHttpHandler repeats any request by itself when a kept-alive connection closes under it.
        if (request.Content is null && request.Method != HttpMethod.Get)
        {
            request.Content = new ByteArrayContent([]);
        }
    }

    /// <summary>
    /// Takes the place of a response that is not a success. Its exception is thrown by whoever asked for the response, once: as an
    /// exception, it would be thrown anew at each step through HttpClient and Refit.
    /// </summary>
    internal sealed class FailedResponse(LivepeerApiException error) : HttpResponseMessage(error.StatusCode)
    {
        public LivepeerApiException Error => error;
    }
}
