using System.Net;
using System.Net.Http.Headers;

namespace Livepeer.Sdk.Http;

/// <summary>Creates the exception for a response other than the expected one.</summary>
internal static class ErrorReader
{
    /// <summary>Reads a response that is not a success.</summary>
    public static async Task<LivepeerApiException> ReadAsync(
        Operation operation, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using (response)
        {
            operation.Deadline.Restart();
            ErrorBody body = await ErrorBody.ReadAsync(response.Content, operation.Deadline.Token).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            Redactor redactor = await Redactor.ForAsync(operation, cancellationToken).ConfigureAwait(false);
            AccessDeniedReason reason = AccessDenied.Reason(body.Issues);
            ValidationIssue[] issues = [.. body.Issues.Select(
                issue => new ValidationIssue(Shown(redactor, issue.Path), Shown(redactor, issue.Message)))];
            string[] errors = [.. issues.Select(issue => issue.ToString())];
            HttpStatusCode status = response.StatusCode;
            return new ApiError(status, Message(operation, response, errors, body.Description))
            {
                Method = operation.Method,
                PathTemplate = operation.Template,
                ReadHeaders = HeaderReader(response.Headers, response.Content.Headers, redactor),
                Errors = errors,
                Issues = issues,
                Reason = reason,
                RetryAfter = RetryRules.ServerDelay(response, operation),
                OutcomeUnknown = operation.IsOutcomeUnknown || Deletions.IsUnclear(operation, status),
            }.ToException();
        }
    }

    /// <summary>Creates the exception for a successful call whose response can't be read.</summary>
    public static LivepeerApiException Unreadable(Operation operation, HttpStatusCode status, Exception? cause) =>
        Failed(
            operation, status, $"{operation} succeeded with {(int)status}, but its response body doesn't have the expected form.", cause);

    /// <summary>Creates the exception for a successful call whose response is too large.</summary>
    public static LivepeerApiException TooLarge(Operation operation, HttpStatusCode status, long maxSize) => Failed(
        operation,
        status,
        $"{operation} succeeded with {(int)status}, but its response body is larger than "
        + $"LivepeerOptions.MaxResponseSize ({maxSize} bytes).",
        null);

    /// <summary>
    /// Creates the exception for a handler of the application that tried to repeat a request that may have been executed.
    /// </summary>
    public static LivepeerException RepetitionRefused(Operation operation)
    {
        const string Reason =
            "A handler of the application tried to send the request again, which was refused.";
        if (operation.Sends.LastStatus is { } status)
        {
            return new ApiError(status, $"{operation} failed with {(int)status}. {Reason}")
            {
                Method = operation.Method,
                PathTemplate = operation.Template,
                OutcomeUnknown = true,
            }.ToException();
        }

        return new LivepeerConnectionException($"{operation}: no response was received. {Reason}", operation.Sends.LastFailure)
        {
            OutcomeUnknown = true,
        };
    }

    private static Func<IReadOnlyDictionary<string, IReadOnlyList<string>>> HeaderReader(
        HttpResponseHeaders headers, HttpContentHeaders contentHeaders, Redactor redactor) =>
        () => ResponseHeaders.Copy(headers, contentHeaders, (name, value) => redactor.RedactField(name, ServerText.Clean(value)));

    private static string Shown(Redactor redactor, string text) => ServerErrors.Shorten(redactor.Redact(text));

    private static LivepeerApiException Failed(Operation operation, HttpStatusCode status, string message, Exception? cause) => new(
        new ApiError(status, message)
        {
            Method = operation.Method,
            PathTemplate = operation.Template,
            OutcomeUnknown = !operation.Policy.MayRepeat,
            Cause = cause,
        });

    private static string Message(Operation operation, HttpResponseMessage response, string[] errors, string description)
    {
        int status = (int)response.StatusCode;
        if (status is >= 300 and < 400 && response.Headers.TryGetValues("Location", out IEnumerable<string>? locations))
        {
            return $"{operation} failed with {status}: redirected to {RedirectTarget(operation, locations.First())}. "
                + "Redirects are not followed; check LivepeerOptions.BaseAddress.";
        }

        return errors.Length > 0
            ? $"{operation} failed with {status}: {string.Join("; ", errors)}"
            : $"{operation} failed with {status} ({description}).";
    }

    /// <summary>Gets the host of a redirect. Its path and query may contain secrets.</summary>
    private static string RedirectTarget(Operation operation, string location) =>
        Uri.TryCreate(operation.Request.RequestUri, location, out Uri? target) && target.IsAbsoluteUri && target.Host.Length > 0
            ? ServerText.Clean($"{target.Scheme}://{target.IdnHost}{(target.IsDefaultPort ? "" : $":{target.Port}")}")
            : "an invalid address";
}
