using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Resilience;

namespace Livepeer.Sdk.Downloads;

/// <summary>Turns a response without a file into an exception.</summary>
internal static partial class DownloadErrors
{
    private const int MaxBodyLength = 64 * 1024;
    private const int ShortestSecret = 6;
    private const string Mask = "***";

    /// <summary>Reads a response that has no file.</summary>
    /// <returns>
    /// A <see cref="DownloadFault"/> if a later attempt may succeed; otherwise the exception that the download ends with.
    /// </returns>
    public static async Task<Exception> ReadAsync(HttpResponseMessage response, TimeProvider time, CancellationToken cancellationToken)
    {
        byte[] body = await ReadBodyAsync(response, cancellationToken).ConfigureAwait(false);
        string[] errors = Parse(body, response.RequestMessage?.RequestUri);
        string detail = errors switch
        {
            [] when body.Length == 0 => " (empty response body)",
            [] => " (no error message)",
            _ => ": " + string.Join("; ", errors),
        };
        LivepeerApiException failure = Create($"The download failed with {(int)response.StatusCode}{detail}", response, errors, time);

        // A success without a file may be the work of a proxy.
        return TransientFault.Is(response.StatusCode) || response.IsSuccessStatusCode ? DownloadFault.OfStatus(failure) : failure;
    }

    private static LivepeerApiException Create(string message, HttpResponseMessage response, string[] errors, TimeProvider time)
    {
        string method = HttpMethod.Get.Method;
        TimeSpan? retryAfter = RetryAfter.Read(response.Headers, time);
        return response.StatusCode switch
        {
            HttpStatusCode.NotFound => new LivepeerNotFoundException(message) { Method = method, Errors = errors },
            HttpStatusCode.Forbidden => new LivepeerAccessDeniedException(message) { Method = method, Errors = errors },
            HttpStatusCode.TooManyRequests =>
                new LivepeerRateLimitException(message) { Method = method, Errors = errors, RetryAfter = retryAfter },
            var status => new LivepeerApiException(message, status) { Method = method, Errors = errors, RetryAfter = retryAfter },
        };
    }

    private static string[] Parse(byte[] body, Uri? url)
    {
        IEnumerable<string> errors = ServerErrors.Parse(body).Select(issue => issue.ToString());
        if (StorageMessage().Match(Encoding.UTF8.GetString(body)) is { Success: true } storage)
        {
            errors = [WebUtility.HtmlDecode(storage.Groups[1].Value)];
        }

        return [.. errors.Select(error => Clean(error, url)).Where(error => error.Length > 0)];
    }

    private static string Clean(string error, Uri? url)
    {
        string clean = Redactor.CleanText(ServerText.Clean(error))!;

        // The URL may be signed, and the host may repeat any part of that.
        IEnumerable<string> values = (url?.Query ?? "").Split('?', '&').Select(parameter => parameter.Split('=', 2)[^1]);
        foreach (string value in values.Where(value => value.Length >= ShortestSecret).OrderByDescending(value => value.Length))
        {
            clean = clean
                .Replace(value, Mask, StringComparison.Ordinal)
                .Replace(Uri.UnescapeDataString(value), Mask, StringComparison.Ordinal);
        }

        return clean.Trim();
    }

    private static async Task<byte[]> ReadBodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[MaxBodyLength];
        int length = 0;
        try
        {
            Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (body.ConfigureAwait(false))
            {
                length = await body
                    .ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken)
                    .ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The status says enough.
        }

        return buffer[..length];
    }

    /// <summary>The error document of S3 and of the stores that imitate it.</summary>
    [GeneratedRegex(@"^\s*(?:<\?xml[^>]*>)?\s*<Error\b.{0,4000}?<Message>([^<]{1,1000})</Message>", RegexOptions.Singleline)]
    private static partial Regex StorageMessage();
}
