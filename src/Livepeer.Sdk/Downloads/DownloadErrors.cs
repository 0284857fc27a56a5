using System.Net;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Resilience;

namespace Livepeer.Sdk.Downloads;

/// <summary>Converts a response without a file to an exception.</summary>
internal static class DownloadErrors
{
    /// <summary>Reads a response that has no file.</summary>
    /// <returns>
    /// A <see cref="DownloadFault"/> if a later attempt may succeed; otherwise the exception that the download ends with.
    /// </returns>
    public static async Task<Exception> ReadAsync(HttpResponseMessage response, TimeProvider time, CancellationToken cancellationToken)
    {
        ErrorBody body = await ErrorBody.ReadAsync(response.Content, cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();

        // The URL may be signed, and the host may echo any part of it.
        Redactor? redactor = response.RequestMessage?.RequestUri is { } url ? Redactor.ForUrl(url) : null;
        string[] errors = [.. body.Issues.Select(
            issue => ServerErrors.Shorten(redactor?.Redact(issue.ToString()) ?? Redactor.RedactText(issue.ToString())!))];
        HttpStatusCode status = response.StatusCode;
        string detail = errors.Length == 0 ? $" ({body.Description})." : $": {string.Join("; ", errors)}";
        LivepeerApiException failure = new ApiError(status, $"The download failed with {(int)status}{detail}")
        {
            Method = HttpMethod.Get.Method,
            Errors = errors,
            RetryAfter = RetryAfter.Read(response.Headers, time),
        }.ToException();

        // A successful response without a file may come from a proxy.
        return TransientFault.Is(status) || response.IsSuccessStatusCode ? DownloadFault.ForStatus(failure) : failure;
    }
}
