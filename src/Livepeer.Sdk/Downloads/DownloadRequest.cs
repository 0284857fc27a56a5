using System.Net;
using System.Net.Http.Headers;

namespace Livepeer.Sdk.Downloads;

/// <summary>Requests a file or the rest of it, without a key, and follows redirects.</summary>
internal sealed class DownloadRequest(HttpClient http, Uri url)
{
    private const int MaxRedirects = 10;

    /// <summary>Sends the request.</summary>
    /// <param name="offset">The first byte to request; 0 for the whole file.</param>
    /// <param name="validator">The version of the file that the remaining bytes must belong to.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<HttpResponseMessage> SendAsync(long offset, string? validator, CancellationToken cancellationToken)
    {
        Uri current = url;
        for (int redirects = 0; ; redirects++)
        {
            using HttpRequestMessage request = Create(current, offset, validator);
            HttpResponseMessage response = await http
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                .ConfigureAwait(false);
            if (!IsRedirect(response.StatusCode))
            {
                return response;
            }

            using (response)
            {
                current = redirects < MaxRedirects
                    ? DownloadUrl.ParseRedirect(current, response)
                    : throw new LivepeerException($"The download was redirected more than {MaxRedirects} times.");
            }
        }
    }

    private static HttpRequestMessage Create(Uri url, long offset, string? validator)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);

        // Offsets and hashes refer to the file itself, so it must not be compressed in transit.
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("identity"));
        if (offset > 0)
        {
            request.Headers.Range = new RangeHeaderValue(offset, null);
            request.Headers.TryAddWithoutValidation("If-Range", validator);
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
