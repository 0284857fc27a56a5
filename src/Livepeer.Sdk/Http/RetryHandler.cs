using Livepeer.Sdk.Diagnostics;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;
using Polly;

namespace Livepeer.Sdk.Http;

/// <summary>
/// Repeats what may be repeated. The first attempt is made outside the resilience pipeline, which is entered only after a
/// failure: calls that go well, nearly all, pay nothing for it.
/// </summary>
internal sealed class RetryHandler : DelegatingHandler
{
    private static readonly ResiliencePropertyKey<Operation> _operationKey = new("Livepeer.Operation");

    private readonly ResiliencePipeline<HttpResponseMessage>? _pipeline;
    private readonly ILogger _logger;

    public RetryHandler(LivepeerOptions options, TimeProvider time, ILogger logger)
    {
        _logger = logger;
        _pipeline = options.MaxRetries == 0 ? null : BuildPipeline(options, time);
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _pipeline is null ? base.SendAsync(request, cancellationToken) : SendAndRetryAsync(request, _pipeline, cancellationToken);

    private async Task<HttpResponseMessage> SendAndRetryAsync(
        HttpRequestMessage request, ResiliencePipeline<HttpResponseMessage> pipeline, CancellationToken cancellationToken)
    {
        Outcome<HttpResponseMessage> first;
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (response.IsSuccessStatusCode)
            {
                return response;
            }

            first = Outcome.FromResult(response);
        }
        catch (Exception exception)
        {
            first = Outcome.FromException<HttpResponseMessage>(exception);
        }

        return await RetryAsync(request, pipeline, first).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> RetryAsync(
        HttpRequestMessage request, ResiliencePipeline<HttpResponseMessage> pipeline, Outcome<HttpResponseMessage> first)
    {
        Operation operation = Operation.Of(request);
        ResilienceContext context = ResilienceContextPool.Shared.Get(operation.Deadline.Caller);
        try
        {
            context.Properties.Set(_operationKey, operation);
            bool firstIsDue = true;
            Outcome<HttpResponseMessage> last = await pipeline.ExecuteOutcomeAsync(
                async (_, _) =>
                {
                    if (firstIsDue)
                    {
                        firstIsDue = false;
                        return first;
                    }

                    return await AttemptAgainAsync(request, operation).ConfigureAwait(false);
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

    private async ValueTask<Outcome<HttpResponseMessage>> AttemptAgainAsync(HttpRequestMessage request, Operation operation)
    {
        operation.Retries++;
        operation.Deadline.Restart();
        try
        {
            return Outcome.FromResult(await base.SendAsync(request, operation.Deadline.Token).ConfigureAwait(false));
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
            ShouldHandle = arguments => ValueTask.FromResult(
                arguments.Context.Properties.TryGetValue(_operationKey, out Operation? operation)
                && RetryRules.Reason(arguments.Outcome, operation) is not null),
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
                    Log.Retrying(_logger, operation.Method, operation.Template, arguments.AttemptNumber + 1, reason, arguments.RetryDelay);
                }

                return ValueTask.CompletedTask;
            },
        };
        options.ConfigureRetry?.Invoke(retry);
        return new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }.AddRetry(retry).Build();
    }
}
