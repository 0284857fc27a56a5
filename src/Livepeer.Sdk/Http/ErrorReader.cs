using System.Net;
using Livepeer.Sdk.Resilience;

namespace Livepeer.Sdk.Http;

/// <summary>Makes one of our exceptions of an answer that is not a success.</summary>
internal static class ErrorReader
{
    private const int MaxBodyLength = 64 * 1024;

    public static async Task<LivepeerApiException> ReadAsync(
        Operation operation, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using (response)
        {
            Redactor redactor = await Redactor.ForAsync(operation, cancellationToken).ConfigureAwait(false);
            List<ValidationIssue> issues = ServerErrors.Parse(await BodyAsync(operation, response, cancellationToken).ConfigureAwait(false));
            AccessDeniedReason reason = AccessDenied.Reason(issues);
            for (int i = 0; i < issues.Count; i++)
            {
                issues[i] = new ValidationIssue(redactor.Clean(issues[i].Path), redactor.Clean(issues[i].Message));
            }

            return Create(operation, response, issues, reason);
        }
    }

    /// <summary>An answer that says success, but can't be read.</summary>
    public static LivepeerApiException Unreadable(Operation operation, HttpStatusCode status, Exception? cause) =>
        new($"{operation} was answered {(int)status}, but with something that can't be read as its answer.", status, cause)
        {
            Method = operation.Method,
            PathTemplate = operation.Template,
            OutcomeUnknown = !operation.MayRepeat,
        };

    private static LivepeerApiException Create(
        Operation operation, HttpResponseMessage response, List<ValidationIssue> issues, AccessDeniedReason reason)
    {
        string[] errors = [.. issues.Select(issue => issue.ToString())];
        string said = errors.Length == 0 ? "without a word" : string.Join("; ", errors);
        HttpStatusCode status = response.StatusCode;
        string message = $"{operation} was answered {(int)status}: {said}";
        string method = operation.Method;
        string? template = operation.Template;
        TimeSpan? retryAfter = RetryRules.RetryAfter(response, operation);

        // Whoever fails, or gave up waiting, may have done the work before.
        bool unknown = Deletions.IsUnclear(operation, status)
            || (!operation.MayRepeat && (operation.AnswerLost || Failures.IsTransient(status)));
        return status switch
        {
            HttpStatusCode.NotFound => new LivepeerNotFoundException(message)
            {
                Method = method,
                PathTemplate = template,
                Errors = errors,
                OutcomeUnknown = unknown,
            },
            HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity => new LivepeerValidationException(message, status)
            {
                Method = method,
                PathTemplate = template,
                Errors = errors,
                Issues = issues,
                OutcomeUnknown = unknown,
            },
            HttpStatusCode.TooManyRequests => new LivepeerRateLimitException(message)
            {
                Method = method,
                PathTemplate = template,
                Errors = errors,
                RetryAfter = retryAfter,
                OutcomeUnknown = unknown,
            },
            HttpStatusCode.Unauthorized => new LivepeerAuthenticationException(message)
            {
                Method = method,
                PathTemplate = template,
                Errors = errors,
                OutcomeUnknown = unknown,
            },
            HttpStatusCode.Forbidden => new LivepeerAccessDeniedException(message)
            {
                Method = method,
                PathTemplate = template,
                Errors = errors,
                Reason = reason,
                OutcomeUnknown = unknown,
            },
            _ => new LivepeerApiException(message, status)
            {
                Method = method,
                PathTemplate = template,
                Errors = errors,
                RetryAfter = retryAfter,
                OutcomeUnknown = unknown,
            },
        };
    }

    /// <summary>As much of the body as is worth reading. One that breaks off says as much as it said.</summary>
    private static async Task<ReadOnlyMemory<byte>> BodyAsync(
        Operation operation, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[MaxBodyLength];
        int length = 0;
        try
        {
            operation.Deadline.Restart();
            CancellationToken token = operation.Deadline.Token;
            using Stream body = await response.Content.ReadAsStreamAsync(token).ConfigureAwait(false);
            int read;
            while (length < buffer.Length && (read = await body.ReadAsync(buffer.AsMemory(length), token).ConfigureAwait(false)) > 0)
            {
                length += read;
            }
        }
        catch (Exception exception) when (TransientFault.IsOfConnection(exception)
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // The status alone is answer enough.
        }

        return buffer.AsMemory(0, length);
    }
}
