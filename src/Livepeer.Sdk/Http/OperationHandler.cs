using System.Net;
using Livepeer.Sdk.Diagnostics;
using Polly;

namespace Livepeer.Sdk.Http;

/// <summary>
/// The outermost handler, one a client: gives the call its credential and deadlines, lets a success through with its body
/// unread, and turns everything else into one of our exceptions before anybody else sees it.
/// </summary>
internal sealed class OperationHandler : DelegatingHandler
{
    private readonly LivepeerCredentialSource _credential;
    private readonly OperationLimits _limits;
    private readonly RetryPipeline _retries;
    private readonly TimeProvider _time;

    public OperationHandler(LivepeerTransport transport, LivepeerCredentialSource credential)
        : base(transport.Api)
    {
        _credential = credential;
        _limits = transport.Limits;
        _retries = transport.Retries;
        _time = transport.Time;
    }

    /// <summary>Whether what fails is tried again at all.</summary>
    public bool Repeats => _retries.IsOn;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        LivepeerDiagnostics.Introduce(request.Headers);
        AddContent(request);
        var operation = new Operation(request, _credential.Current, _limits, _time, cancellationToken);
        try
        {
            HttpResponseMessage response;
            try
            {
                response = await AttemptAsync(operation).ConfigureAwait(false);
            }
            catch (Exception exception) when (_retries.IsOn)
            {
                response = await SendAgainAsync(operation, exception).ConfigureAwait(false);
            }

            if (!response.IsSuccessStatusCode && _retries.IsOn && operation.Retries == 0)
            {
                response = await _retries.ContinueAsync(operation, Outcome.FromResult(response), AttemptAsync).ConfigureAwait(false);
            }

            if (!response.IsSuccessStatusCode)
            {
                throw await ErrorReader.ReadAsync(operation, response, cancellationToken).ConfigureAwait(false);
            }

            if (response.StatusCode == HttpStatusCode.NoContent && operation.Template is not null)
            {
                // Refit would make null of it where an answer is due; the serializer says so instead.
                response.StatusCode = HttpStatusCode.OK;
            }

            response.Content = new LiveContent(response.Content, response.Headers, operation, this);
            return response;
        }
        catch (Exception exception)
        {
            Exception failure = Failures.Translate(exception, operation);
            operation.Finish(null, failure);
            operation.Dispose();
            if (ReferenceEquals(failure, exception))
            {
                throw;
            }

            throw failure;
        }
    }

    /// <summary>Goes on after an attempt that broke, before its answer or in the middle of it.</summary>
    internal Task<HttpResponseMessage> SendAgainAsync(Operation operation, Exception failure) =>
        _retries.ContinueAsync(operation, Outcome.FromException<HttpResponseMessage>(failure), AttemptAsync);

    private Task<HttpResponseMessage> AttemptAsync(Operation operation) => base.SendAsync(operation.Request, operation.Deadline.Token);

    private static void AddContent(HttpRequestMessage request)
    {
        // Without a content, SocketsHttpHandler repeats any request by itself when a kept-alive connection closes under it.
        if (request.Content is null && request.Method != HttpMethod.Get)
        {
            request.Content = new ByteArrayContent([]);
        }
    }
}
