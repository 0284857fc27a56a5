using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Nodes;
using Cli.Listening;
using Cli.Model;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console.Cli;

namespace Cli.Commands;

/// <summary>
/// Brings events to an endpoint on this machine, which the server can't call: reads them from the log of a webhook and sends them on.
/// </summary>
internal sealed class ListenCommand(CliEnvironment environment) : StudioCommand<ListenCommand.Settings>(environment)
{
    private const int MaxAttempts = 5;
    private const int EventWidth = 24;

    private static readonly TimeSpan _firstDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _maxDelay = TimeSpan.FromSeconds(10);

    protected override async Task<ExitCode> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        Uri target = Forwarder.ParseTarget(settings.ForwardTo, settings.AllowRemote);
        IReadOnlyList<WebhookEventType>? events = Events(settings);
        try
        {
            if (settings.Webhook is { } id)
            {
                Webhook webhook = await session.Client.Webhooks.GetAsync(id, cancellationToken);
                await ListenAsync(session, settings, target, id, webhook.SharedSecret, events, cancellationToken);
            }
            else
            {
                await using TemporaryWebhook temporary =
                    await TemporaryWebhook.CreateAsync(session, settings.Url, events ?? Forwardable, cancellationToken);
                await ListenAsync(session, settings, target, temporary.Id, null, null, cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Ctrl+C is how this command ends.
            session.Output.Say($"[grey]Stopped.[/]");
        }

        return ExitCode.Success;
    }

    /// <summary>Gets the events that can be forwarded: a gate expects its response at once.</summary>
    private static WebhookEventType[] Forwardable =>
    [
        .. ValuesAttribute.Of(typeof(WebhookEventType))
            .Select(name => new WebhookEventType(name))
            .Where(one => one != WebhookEventType.PlaybackAccessControl),
    ];

    private static IReadOnlyList<WebhookEventType>? Events(Settings settings)
    {
        IReadOnlyList<WebhookEventType>? events = settings.Events.Length == 0 ? null : EventOption.Parse(settings.Events);
        return events?.Contains(WebhookEventType.PlaybackAccessControl) == true
            ? throw new UsageException("playback.accessControl can't be forwarded: the server expects the response at once.")
            : events;
    }

    private async Task ListenAsync(
        Session session,
        Settings settings,
        Uri target,
        string webhookId,
        Secret? ownSecret,
        IReadOnlyList<WebhookEventType>? only,
        CancellationToken cancellationToken)
    {
        Secret? given = settings.Secret ?? Environment.Variable(Variables.WebhookSecret) ?? ownSecret;
        Secret secret = given ?? EventOption.NewSecret();
        var log = new DeliveryLog(
            session.Client.Webhooks,
            webhookId,
            Environment.Time,
            message => session.Output.Say($"[yellow]The log can't be read:[/] {message}"));
        await log.SkipAsync(cancellationToken);
        WriteReady(session, target, webhookId, given is null ? secret : null);
        using var forwarder = new Forwarder(target, secret, Environment.Time);
        await foreach (Delivery delivery in log.FollowAsync(cancellationToken))
        {
            if (only is null || only.Contains(new WebhookEventType(delivery.Event)))
            {
                await ForwardAsync(session.Output, forwarder, delivery, cancellationToken);
            }
        }
    }

    /// <summary>Sends an event until the endpoint accepts or refuses it. While the endpoint is not running, waits for it.</summary>
    private async Task ForwardAsync(Output output, Forwarder forwarder, Delivery delivery, CancellationToken cancellationToken)
    {
        ForwardOutcome? last = null;
        for (int attempt = 1, failures = 0; ; attempt++)
        {
            ForwardOutcome outcome = await forwarder.SendAsync(delivery, cancellationToken);
            failures += outcome.IsDown ? 0 : 1;
            bool isFinal = !outcome.IsTransient || failures >= MaxAttempts;
            if (isFinal || outcome != last)
            {
                Write(output, delivery, attempt, outcome, isFinal);
            }

            if (isFinal)
            {
                return;
            }

            last = outcome;
            double delay = Math.Min(_maxDelay.Ticks, _firstDelay.Ticks * Math.Pow(2, attempt - 1));
            await Task.Delay(TimeSpan.FromTicks((long)delay), Environment.Time, cancellationToken);
        }
    }

    private static void WriteReady(Session session, Uri target, string webhookId, Secret? newSecret)
    {
        string url = Shown.Url(target.OriginalString);
        if (session.Output.IsJson)
        {
            var ready = new JsonObject { ["type"] = "ready", ["webhookId"] = webhookId, ["forwardTo"] = url };
            if (newSecret is not null)
            {
                ready["secret"] = newSecret.Reveal();
            }

            if (session.LocalStudio is { } studio)
            {
                ready["baseUrl"] = studio.BaseAddress.ToString();
                ready["apiKey"] = studio.ApiKey;
            }

            session.Output.WriteLine(ready, $"");
            return;
        }

        if (session.LocalStudio is { } local)
        {
            session.Output.Say($"Point your application at it:");
            session.Output.Say($"  {Variables.BaseUrl}={local.BaseAddress}");
            session.Output.Say($"  {Variables.ApiKey}={local.ApiKey}");
        }

        if (newSecret is not null)
        {
            session.Output.Say($"Shared secret: [bold]{newSecret.Reveal()}[/]");
        }

        session.Output.Say($"Forwarding events to [bold]{url}[/]. [grey]Ctrl+C ends it.[/]");
    }

    private void Write(Output output, Delivery delivery, int attempt, ForwardOutcome outcome, bool isFinal)
    {
        DateTimeOffset now = Environment.Time.GetUtcNow();
        string what = outcome.Status?.ToString(CultureInfo.InvariantCulture) ?? outcome.Error ?? "";
        string then = outcome.IsSuccess ? "" : !isFinal ? ", trying again" : outcome.IsTransient ? ", given up" : ", refused";
        var data = new JsonObject
        {
            ["type"] = "delivery",
            ["at"] = now,
            ["event"] = delivery.Event,
            ["eventId"] = delivery.EventId,
            ["attempt"] = attempt,
            ["status"] = outcome.Status,
            ["error"] = outcome.Error,
            ["final"] = isFinal,
        };
        string time = now.ToLocalTime().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        string name = delivery.Event.PadRight(EventWidth);
        if (outcome.IsSuccess)
        {
            output.WriteLine(data, $"[grey]{time}[/] {name} [green]{what}[/]");
        }
        else
        {
            output.WriteLine(data, $"[grey]{time}[/] {name} [red]{what}[/]{then}");
        }
    }

    internal sealed class Settings : StudioSettings
    {
        [CommandOption("--forward-to <URL>", isRequired: true)]
        [Description("The endpoint on this machine, such as http://localhost:5000/hooks/livepeer.")]
        public required string ForwardTo { get; init; }

        [CommandOption("--events <EVENT>")]
        [Description("An event to forward. Repeat the option, or separate events by commas. By default, all but playback.accessControl.")]
        [Values(typeof(WebhookEventType))]
        public string[] Events { get; init; } = [];

        [CommandOption("--secret <SECRET>")]
        [Description("The secret to sign with. Others can read command lines: LIVEPEER_WEBHOOK_SECRET is safer. By default, a new one.")]
        public string? Secret { get; init; }

        [CommandOption("--webhook <ID>")]
        [Description("Follow a webhook that exists, and sign with its secret. By default, a temporary one is created.")]
        public string? Webhook { get; init; }

        [CommandOption("--url <URL>")]
        [Description("The URL of the temporary webhook. By default, one that belongs to nobody, at livepeer-listen.invalid.")]
        public string? Url { get; init; }

        [CommandOption("--allow-remote")]
        [Description("Allow an endpoint on another machine, by https.")]
        public bool AllowRemote { get; init; }
    }
}
