using System.Net;

namespace Livepeer.Sdk.Http;

/// <summary>
/// The outermost handler, one a client: gives the call its credential and deadlines, lets a success through with its body
/// unread, and turns everything else into one of our exceptions before anybody else sees it.
/// </summary>
internal sealed class OperationHandler : DelegatingHandler
{
    private readonly LivepeerCredentialSource _credential;
    private readonly OperationLimits _limits;
    private readonly TimeProvider _time;

    public OperationHandler(HttpMessageHandler inner, LivepeerCredentialSource credential, OperationLimits limits, TimeProvider time)
        : base(inner)
    {
        _credential = credential;
        _limits = limits;
        _time = time;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Prepare(request);
        var operation = new Operation(request, _credential.Current, _limits, _time, cancellationToken);
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, operation.Deadline.Token).ConfigureAwait(false);
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

    /// <summary>Sends a read once more, for its body broke half-way.</summary>
    internal Task<HttpResponseMessage> SendAgainAsync(Operation operation) =>
        base.SendAsync(operation.Request, operation.Deadline.Token);

    private static void Prepare(HttpRequestMessage request)
    {
        request.Version = HttpVersion.Version20;
        request.VersionPolicy = HttpVersionPolicy.RequestVersionOrLower;

        // Without a content, SocketsHttpHandler repeats any request by itself when a kept-alive connection closes under it.
        if (request.Content is null && request.Method != HttpMethod.Get)
        {
            request.Content = new ByteArrayContent([]);
        }
    }
}
