using System.Collections.Concurrent;
using System.Net;

namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>
/// Responds to requests with recorded responses, one after the other and then always with the last one, and keeps the requests; for use as
/// the primary handler of a client.
/// </summary>
public sealed class ReplayHandler(params IReadOnlyList<RecordedResponse> responses) : HttpMessageHandler
{
    private readonly ConcurrentQueue<CapturedRequest> _requests = new();
    private int _withResponses;

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
        return Respond(request);
    }

    private HttpResponseMessage Respond(HttpRequestMessage request)
    {
        RecordedResponse recorded = responses[Math.Min(_withResponses++, responses.Count - 1)];
        HttpResponseMessage response = new((HttpStatusCode)recorded.Status)
        {
            ReasonPhrase = recorded.StatusText,
            RequestMessage = request,
            Content = new ByteArrayContent(recorded.Body.ToBytes()),
        };
        foreach ((string name, string value) in recorded.Headers.Where(header => IsTrue(header.Key, request.Method)))
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
    private static bool IsTrue(string header, HttpMethod method) =>
        method == HttpMethod.Head || !header.Equals("content-length", StringComparison.OrdinalIgnoreCase);
}
