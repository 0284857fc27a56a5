using Livepeer.Sdk.Diagnostics;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;
using Polly;

namespace Livepeer.Sdk.Http;

/// <summary>
/// Repeats what may be repeated. The first attempt is made outside of it, and it is entered only after a failure: calls that go
/// well, nearly all, pay nothing for it.
/// </summary>
internal sealed class RetryPipeline
{
    private static readonly ResiliencePropertyKey<Operation> _operationKey = new("Livepeer.Operation");

    private readonly ResiliencePipeline<HttpResponseMessage>? _pipeline;
    private readonly ILogger _logger;

    public RetryPipeline(LivepeerOptions options, TimeProvider time, ILogger logger)
    {
        _logger = logger;
        _pipeline = options.MaxRetries == 0 ? null : BuildPipeline(options, time);
    }

    /// <summary>Whether there is anything to do after a failure.</summary>
    public bool IsOn => _pipeline is not null;

    /// <summary>Goes on after an attempt that failed.</summary>
    /// <param name="operation">The call.</param>
    /// <param name="first">How the attempt ended.</param>
    /// <param name="attempt">Makes another.</param>
    /// <returns>The last attempt's answer; what it threw is thrown.</returns>
    public async Task<HttpResponseMessage> ContinueAsync(
        Operation operation, Outcome<HttpResponseMessage> first, Func<Operation, Task<HttpResponseMessage>> attempt)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(operation.Deadline.Caller);
        try
        {
            context.Properties.Set(_operationKey, operation);
            bool firstIsDue = true;
            Outcome<HttpResponseMessage> last = await _pipeline!.ExecuteOutcomeAsync(
                async (_, _) =>
                {
                    if (firstIsDue)
                    {
                        firstIsDue = false;
                        return first;
                    }

                    return await AttemptAgainAsync(operation, attempt).ConfigureAwait(false);
                },
                context,
                0).ConfigureAwait(false);
            last.ThrowIfException();
            return await Deletions.AcceptAsync(last.Result!, operation).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static async ValueTask<Outcome<HttpResponseMessage>> AttemptAgainAsync(
        Operation operation, Func<Operation, Task<HttpResponseMessage>> attempt)
    {
        operation.Retries++;
        operation.Deadline.Restart();
        try
        {
            return Outcome.FromResult(await attempt(operation).ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            return Outcome.FromException<HttpResponseMessage>(exception);
        }
    }

    private ResiliencePipeline<HttpResponseMessage> BuildPipeline(LivepeerOptions options, TimeProvider time)
    {
        var retry = new HttpRetryStrategyOptions
        {
            ShouldRetryAfterHeader = false,
            MaxRetryAttempts = options.MaxRetries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = options.RetryDelay,
            MaxDelay = options.MaxRetryDelay,
            DelayGenerator = arguments => ValueTask.FromResult(
                arguments.Context.Properties.TryGetValue(_operationKey, out Operation? operation)
                    ? RetryRules.RetryAfter(arguments.Outcome.Result, operation)
                    : null),
            OnRetry = arguments =>
            {
                if (arguments.Context.Properties.TryGetValue(_operationKey, out Operation? operation))
                {
                    string reason = RetryRules.Reason(arguments.Outcome, operation) ?? "other";
                    LivepeerDiagnostics.CountRetry(operation, reason);
                    Log.Retrying(_logger, operation.Method, operation.Template, operation.Retries + 1, reason, arguments.RetryDelay);
                }

                return ValueTask.CompletedTask;
            },
        };

        // What breaks before its answer and what breaks in the middle of it come here apart: the number of tries is for both.
        retry.ShouldHandle = arguments => ValueTask.FromResult(
            arguments.Context.Properties.TryGetValue(_operationKey, out Operation? operation)
            && RetryRules.Reason(arguments.Outcome, operation) is not null
            && operation.Retries < retry.MaxRetryAttempts);
        options.ConfigureRetry?.Invoke(retry);
        return new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }.AddRetry(retry).Build();
    }
}
