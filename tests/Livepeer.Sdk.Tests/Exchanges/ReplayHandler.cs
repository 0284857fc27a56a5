using System.Collections.Concurrent;
using System.Net;

namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>
/// Answers every request with a recorded answer and keeps what was sent, for use as the primary handler of
/// a client.
/// </summary>
public sealed class ReplayHandler(RecordedExchange exchange) : HttpMessageHandler
{
    private readonly ConcurrentQueue<CapturedRequest> _requests = new();

    public RecordedExchange Exchange => exchange;

    /// <summary>What was sent, in order.</summary>
    public IReadOnlyList<CapturedRequest> Requests => [.. _requests];

    /// <summary>The one request that was sent.</summary>
    /// <exception cref="InvalidOperationException">None was sent, or several.</exception>
    public CapturedRequest Request => _requests.Single();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        _requests.Enqueue(await CapturedRequest.FromAsync(request, cancellationToken));
        return Answer(request);
    }

    private HttpResponseMessage Answer(HttpRequestMessage request)
    {
        RecordedResponse recorded = exchange.Response;
        HttpResponseMessage response = new((HttpStatusCode)recorded.Status)
        {
            ReasonPhrase = recorded.StatusText,
            RequestMessage = request,
            Content = new ByteArrayContent(recorded.Body.ToBytes()),
        };
        foreach ((string name, string value) in recorded.Headers.Where(header => IsTrue(header.Key)))
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
            {
                response.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return response;
    }

    // The length is that of the body as sent here: some recorded ones were of a body with secrets in it,
    // those of HEAD of a body that is not sent.
    private bool IsTrue(string header) =>
        exchange.Request.Method == "HEAD" || !header.Equals("content-length", StringComparison.OrdinalIgnoreCase);
}
