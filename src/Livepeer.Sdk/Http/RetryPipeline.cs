using Livepeer.Sdk.Diagnostics;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace Livepeer.Sdk.Http;

/// <summary>
/// Repeats attempts that may be repeated. The first attempt is made outside of it, and it is entered only after a failure, so successful
/// calls pay nothing for it.
/// </summary>
internal sealed class RetryPipeline
{
    private static readonly ResiliencePropertyKey<Operation> _operationKey = new("Livepeer.Operation");
    private static readonly ResiliencePropertyKey<TimeSpan> _delayKey = new("Livepeer.RetryDelay");
    private static readonly ResiliencePropertyKey<int> _maxRetriesKey = new("Livepeer.MaxRetries");

    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;
    private readonly ILogger _logger;

    public RetryPipeline(LivepeerOptions options, TimeProvider time, ILogger logger)
    {
        _logger = logger;
        HttpRetryStrategyOptions retry = Configure(options);
        _pipeline = BuildPipeline(retry, time);
        MaxRetries = options.MaxRetries == 0 ? 0 : retry.MaxRetryAttempts;
    }

    /// <summary>Gets the maximum number of retries of calls that have no options of their own.</summary>
    public int MaxRetries { get; }

    /// <summary>Continues after a failed attempt.</summary>
    /// <param name="operation">The call.</param>
    /// <param name="first">How the attempt ended.</param>
    /// <param name="attempt">Makes another attempt.</param>
    /// <param name="maxRetries">The maximum number of retries of the call.</param>
    /// <returns>The response of the last attempt. Its exception is rethrown.</returns>
    public async ValueTask<HttpResponseMessage> ContinueAsync(
        Operation operation,
        Outcome<HttpResponseMessage> first,
        Func<Operation, ValueTask<HttpResponseMessage>> attempt,
        int maxRetries)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(operation.Deadline.Caller);
        try
        {
            context.Properties.Set(_operationKey, operation);
            context.Properties.Set(_maxRetriesKey, maxRetries);
            bool isFirst = true;
            Outcome<HttpResponseMessage> last = await _pipeline.ExecuteOutcomeAsync(
                async (_, _) =>
                {
                    if (isFirst)
                    {
                        isFirst = false;
                        return first;
                    }

                    return await AttemptAgainAsync(operation, attempt).ConfigureAwait(false);
                },
                context,
                0).ConfigureAwait(false);
            last.ThrowIfException();
            return last.Result!;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static async ValueTask<Outcome<HttpResponseMessage>> AttemptAgainAsync(
        Operation operation, Func<Operation, ValueTask<HttpResponseMessage>> attempt)
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

    /// <summary>Creates the strategy as the application configures it.</summary>
    private static HttpRetryStrategyOptions Configure(LivepeerOptions options)
    {
        var retry = new HttpRetryStrategyOptions
        {
            ShouldRetryAfterHeader = false,
            MaxRetryAttempts = options.MaxRetries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = options.RetryDelay,
            MaxDelay = options.MaxRetryDelay,
            ShouldHandle = static arguments => ValueTask.FromResult(
                RetryRules.Reason(arguments.Outcome, GetOperation(arguments.Context)) is not null),
        };
        options.ConfigureRetry?.Invoke(retry);
        return retry;
    }

    /// <summary>
    /// Wraps the strategy that the application configured, so that metrics, logs, the delay that the server requests and the limits of the
    /// call are preserved.
    /// </summary>
    private ResiliencePipeline<HttpResponseMessage> BuildPipeline(HttpRetryStrategyOptions retry, TimeProvider time)
    {
        var configured = new HttpRetryStrategyOptions
        {
            ShouldRetryAfterHeader = false,
            MaxRetryAttempts = int.MaxValue,
            ShouldHandle = arguments => DecideAsync(arguments, retry),
            DelayGenerator = static arguments => ValueTask.FromResult<TimeSpan?>(arguments.Context.Properties.GetValue(_delayKey, default)),
            OnRetry = arguments => ReportAsync(arguments, retry),
        };
        return new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }.AddRetry(configured).Build();
    }

    private static Operation GetOperation(ResilienceContext context) => context.Properties.GetValue(_operationKey, null!);

    private static async ValueTask<bool> DecideAsync(RetryPredicateArguments<HttpResponseMessage> arguments, HttpRetryStrategyOptions retry)
    {
        Operation operation = GetOperation(arguments.Context);
        int maxRetries = arguments.Context.Properties.GetValue(_maxRetriesKey, 0);
        if (operation.Retries >= maxRetries || !await retry.ShouldHandle(arguments).ConfigureAwait(false))
        {
            return false;
        }

        TimeSpan delay = RetryRules.ServerDelay(arguments.Outcome.Result, operation)
            ?? await ChosenDelayAsync(arguments, retry).ConfigureAwait(false)
            ?? RetryRules.OwnDelay(retry, arguments.AttemptNumber);
        arguments.Context.Properties.Set(_delayKey, delay);
        return RetryRules.Fits(delay, operation);
    }

    private static async ValueTask<TimeSpan?> ChosenDelayAsync(
        RetryPredicateArguments<HttpResponseMessage> arguments, HttpRetryStrategyOptions retry) =>
        retry.DelayGenerator is { } generator
            ? await generator(new RetryDelayGeneratorArguments<HttpResponseMessage>(
                arguments.Context, arguments.Outcome, arguments.AttemptNumber)).ConfigureAwait(false)
            : null;

    private ValueTask ReportAsync(OnRetryArguments<HttpResponseMessage> arguments, HttpRetryStrategyOptions retry)
    {
        Operation operation = GetOperation(arguments.Context);
        string reason = RetryRules.Reason(arguments.Outcome, operation) ?? "other";
        LivepeerDiagnostics.CountRetry(operation, reason);
        Log.Retrying(_logger, operation.Method, operation.Template, operation.Retries + 1, reason, arguments.RetryDelay);
        return retry.OnRetry?.Invoke(arguments) ?? ValueTask.CompletedTask;
    }
}
