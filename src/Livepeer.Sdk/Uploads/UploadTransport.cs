using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Runtime.ExceptionServices;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Resilience;

namespace Livepeer.Sdk.Uploads;

/// <summary>Sends requests to upload hosts, without the API key.</summary>
internal sealed class UploadTransport(HttpClient http, TimeProvider time, TimeSpan stallTimeout)
{
    /// <summary>
    /// Sends a request. A failure of the network or of a handler is returned as the outcome; an exception of the source is thrown.
    /// </summary>
    public async Task<UploadResponse> SendAsync(HttpRequestMessage request, UploadContent? content, CancellationToken cancellationToken)
    {
        request.Version = HttpVersion.Version11;
        request.VersionPolicy = HttpVersionPolicy.RequestVersionOrLower;
        UploadResponse response = await TrySendAsync(request, content, cancellationToken).ConfigureAwait(false);
        if (content?.Failure is { } failure)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        return response;
    }

    private async Task<UploadResponse> TrySendAsync(HttpRequestMessage request, UploadContent? content, CancellationToken cancellationToken)
    {
        using var watch = new StallWatch(stallTimeout, time, cancellationToken);
        if (content is not null)
        {
            content.Watch = watch;
        }

        try
        {
            using HttpResponseMessage response = await http
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, watch.Token).ConfigureAwait(false);
            return await ReadAsync(response, request.RequestUri!, watch.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not ObjectDisposedException || watch.Token.IsCancellationRequested)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                throw new OperationCanceledException("The upload was canceled.", exception, cancellationToken);
            }

            return new UploadResponse { Cause = exception, IsStalled = watch.IsStalled };
        }
        finally
        {
            if (content is not null)
            {
                // A handler may return while the source is still being read; the next request reads the same source.
                watch.Cancel();
                await content.WaitForEndAsync().ConfigureAwait(false);
            }
        }
    }

    private async Task<UploadResponse> ReadAsync(HttpResponseMessage response, Uri url, CancellationToken cancellationToken) => new()
    {
        Status = response.StatusCode,
        ErrorText = response.IsSuccessStatusCode ? "" : await ReadErrorAsync(response, url, cancellationToken).ConfigureAwait(false),
        Offset = Number(response.Headers, "Upload-Offset"),
        Length = Number(response.Headers, "Upload-Length"),
        Location = response.Headers.TryGetValues("Location", out IEnumerable<string>? values) ? values.First() : null,
        RetryAfter = RetryAfter.Read(response.Headers, time),
        IsHtml = response.Content.Headers.ContentType?.MediaType?.Contains("html", StringComparison.OrdinalIgnoreCase) == true,
    };

    private static async Task<string> ReadErrorAsync(HttpResponseMessage response, Uri url, CancellationToken cancellationToken)
    {
        ErrorBody body = await ErrorBody.ReadAsync(response.Content, cancellationToken).ConfigureAwait(false);
        Redactor redactor = Redactor.ForUrl(url);
        return string.Join("; ", body.Issues.Select(issue => ServerErrors.Shorten(redactor.Redact(issue.Message))));
    }

    private static long? Number(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out IEnumerable<string>? values)
        && long.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? number
            : null;
}
