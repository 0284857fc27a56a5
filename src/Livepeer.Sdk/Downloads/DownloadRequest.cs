using System.Net;
using System.Net.Http.Headers;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>Asks for a file or the rest of it, without a key, and follows where it is sent.</summary>
internal sealed class DownloadRequest(HttpClient http, Uri address)
{
    private const int MaxRedirects = 10;

    private static readonly UriCreationOptions _asWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <summary>Reads an address as the server wrote it: what signs it covers every character.</summary>
    public static Uri Parse(string address) =>
        Uri.TryCreate(address, _asWritten, out Uri? uri) && SafeUrl.IsAllowed(uri)
            ? uri
            : throw new LivepeerException("The server gave an address to download from that is not https.");

    public async Task<HttpResponseMessage> SendAsync(long offset, string? validator, CancellationToken cancellationToken)
    {
        Uri at = address;
        for (int redirects = 0; ; redirects++)
        {
            using HttpRequestMessage request = Create(at, offset, validator);
            HttpResponseMessage response = await http
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                .ConfigureAwait(false);
            if (!IsRedirect(response.StatusCode) || response.Headers.Location is not { } location)
            {
                return response;
            }

            response.Dispose();
            at = new Uri(at, location);
            if (redirects == MaxRedirects || !SafeUrl.IsAllowed(at))
            {
                throw new LivepeerException("The download was redirected to nowhere: in a circle, or to an address that is not https.");
            }
        }
    }

    private static HttpRequestMessage Create(Uri at, long offset, string? validator)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, at);
        if (offset > 0)
        {
            request.Headers.Range = new RangeHeaderValue(offset, null);
            if (validator is not null)
            {
                request.Headers.TryAddWithoutValidation("If-Range", validator);
            }
        }

        return request;
    }

    private static bool IsRedirect(HttpStatusCode status) => status
        is HttpStatusCode.MovedPermanently
        or HttpStatusCode.Found
        or HttpStatusCode.SeeOther
        or HttpStatusCode.TemporaryRedirect
        or HttpStatusCode.PermanentRedirect;
}
