using System.Threading.Channels;
using Livepeer.Sdk.Resilience;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Livepeer.Sdk.AspNetCore.Webhooks;

/// <summary>The events that were acknowledged and are handled in the background.</summary>
internal sealed class WebhookQueue(
    IServiceScopeFactory scopes, IOptions<LivepeerWebhookOptions> options, TimeProvider time, ILoggerFactory loggers)
{
    private static readonly TimeSpan _firstDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _longestDelay = TimeSpan.FromMinutes(1);

    private readonly ILogger _logger = loggers.CreateLogger(WebhookServerLog.Category);
    private readonly Channel<WebhookWork> _channel = Channel.CreateBounded<WebhookWork>(options.Value.QueueCapacity);

    /// <summary>Adds an event unless the queue is full or stopping.</summary>
    public bool TryAdd(WebhookWork work) => _channel.Writer.TryWrite(work);

    /// <summary>Handles events until the queue is completed and empty.</summary>
    public Task RunAsync(CancellationToken cancellationToken) => Task.WhenAll(Enumerable.Range(0, options.Value.QueueConcurrency)
        .Select(_ => Task.Run(() => WorkAsync(cancellationToken), CancellationToken.None)));

    /// <summary>Lets no more events in.</summary>
    public void Complete() => _channel.Writer.TryComplete();

    /// <summary>Reports the events that no handler will get to, if the handlers don't end. Otherwise they report them.</summary>
    public void Abandon()
    {
        if (_channel.Reader.TryPeek(out WebhookWork? next))
        {
            WebhookServerLog.Lost(_logger, _channel.Reader.Count, next.Event.ToString());
        }
    }

    private async Task WorkAsync(CancellationToken cancellationToken)
    {
        await foreach (WebhookWork work in _channel.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            if (cancellationToken.IsCancellationRequested)
            {
                await work.ReleaseAsync().ConfigureAwait(false);
                WebhookServerLog.Lost(_logger, _channel.Reader.Count + 1, work.Event.ToString());
                return;
            }

            await HandleAsync(work, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task HandleAsync(WebhookWork work, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                AsyncServiceScope scope = scopes.CreateAsyncScope();
                await using (scope.ConfigureAwait(false))
                {
                    var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
                    await work.HandleAsync(context, cancellationToken).ConfigureAwait(false);
                }

                await work.ConfirmAsync().ConfigureAwait(false);
                return;
            }
            catch (Exception exception)
            {
                if (attempt >= work.Attempts || cancellationToken.IsCancellationRequested)
                {
                    WebhookServerLog.GivenUp(_logger, work.Event.ToString(), attempt, exception);
                    await work.ReleaseAsync().ConfigureAwait(false);
                    return;
                }

                WebhookServerLog.HandlerFailed(_logger, work.Event.ToString(), exception);
                await WaitAsync(attempt, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Waits for about 1, 2, 4 … seconds, or less when the host stops.</summary>
    private async Task WaitAsync(int attempt, CancellationToken cancellationToken)
    {
        TimeSpan delay = Backoff.Delay(_firstDelay, _longestDelay, attempt);
        await Task.Delay(delay, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
