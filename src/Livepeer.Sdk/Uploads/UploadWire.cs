using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Resilience;

namespace Livepeer.Sdk.Uploads;

/// <summary>Sends requests to upload hosts, without a key, and tells what became of them.</summary>
internal sealed class UploadWire(HttpClient http, TimeProvider time, TimeSpan stallTimeout)
{
    private const int MaxSaid = 4096;

    public async Task<UploadAnswer> SendAsync(HttpRequestMessage request, UploadContent? content, CancellationToken cancellationToken)
    {
        request.Version = HttpVersion.Version11;
        request.VersionPolicy = HttpVersionPolicy.RequestVersionOrLower;
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
        catch (Exception exception) when (exception is OperationCanceledException || TransientFault.IsOfConnection(exception))
        {
            if (cancellationToken.IsCancellationRequested)
            {
                throw new OperationCanceledException("The upload was cancelled.", exception, cancellationToken);
            }

            return new UploadAnswer { Cause = exception, IsStalled = watch.IsStalled };
        }
        finally
        {
            if (content is not null)
            {
                // A handler may return while the bytes are still being read; the next request reads the same source.
                watch.Cancel();
                await content.EndedAsync().ConfigureAwait(false);
            }
        }
    }

    private async Task<UploadAnswer> ReadAsync(HttpResponseMessage response, Uri address, CancellationToken cancellationToken) => new()
    {
        Status = response.StatusCode,
        Said = response.IsSuccessStatusCode ? "" : await SaidAsync(response, address, cancellationToken).ConfigureAwait(false),
        Offset = Number(response.Headers, "Upload-Offset"),
        Length = Number(response.Headers, "Upload-Length"),
        Location = response.Headers.TryGetValues("Location", out IEnumerable<string>? values) ? values.First() : null,
        RetryAfter = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => null,
        },
    };

    /// <summary>As much of an error's body as is worth reading. One that breaks off says as much as it said.</summary>
    private static async Task<string> SaidAsync(HttpResponseMessage response, Uri address, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[MaxSaid];
        int length = 0;
        try
        {
            using Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            int read;
            while (length < buffer.Length && (read = await body.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false)) > 0)
            {
                length += read;
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException || TransientFault.IsOfConnection(exception))
        {
            // The status alone is answer enough.
        }

        Redactor redactor = Redactor.ForUrl(address);
        return string.Join("; ", ServerErrors.Parse(System.Text.Encoding.UTF8.GetString(buffer, 0, length)).Select(issue => ServerErrors.Shorten(redactor.Redact(issue.Message))));
    }

    private static long? Number(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out IEnumerable<string>? values)
        && long.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? number
            : null;
}
