using System.Collections.Concurrent;
using System.Globalization;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>
/// Checks that an upload sends nothing below an offset that a response has confirmed. Optionally sends the first few requests to a port on
/// which nothing listens.
/// </summary>
internal sealed class UploadRecorder : DelegatingHandler
{
    private readonly ConcurrentDictionary<Uri, long> _named = new();
    private int _refusals;
    private int _violations;

    public int Violations => _violations;

    public void Refuse(int times) => _refusals = times;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri address = request.RequestUri!;
        if (request.Method == HttpMethod.Patch && Offset(request.Headers) < _named.GetValueOrDefault(address))
        {
            Interlocked.Increment(ref _violations);
        }

        if (Interlocked.Decrement(ref _refusals) >= 0)
        {
            request.RequestUri = new UriBuilder(address) { Port = FaultServer.Unreachable().Port }.Uri;
        }

        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        if (Offset(response.Headers) is { } offset)
        {
            _named[address] = offset;
        }
        else if (request.Method == HttpMethod.Post)
        {
            // A new upload starts at 0.
            _named.Clear();
        }

        return response;
    }

    private static long? Offset(System.Net.Http.Headers.HttpHeaders headers) =>
        headers.TryGetValues("Upload-Offset", out IEnumerable<string>? values) ? long.Parse(values.Single(), CultureInfo.InvariantCulture) : null;
}
