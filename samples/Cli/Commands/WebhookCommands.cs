using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Cli.Model;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console;
using Spectre.Console.Cli;
using Spectre.Console.Rendering;

namespace Cli.Commands;

internal sealed class WebhooksListCommand(CliEnvironment environment) : ListCommand<Webhook, WebhookView, ListSettings>(environment)
{
    protected override IAsyncEnumerable<Webhook> List(LivepeerClient client, ListSettings settings, CancellationToken cancellationToken) =>
        client.Webhooks.ListAsync(new ListWebhooksQuery { PageSize = settings.PageSize }, cancellationToken);
}

/// <summary>Shows the shared secret if the program has chosen it: nobody else knows it.</summary>
internal sealed class WebhooksCreateCommand(CliEnvironment environment) : StudioCommand<WebhooksCreateCommand.Settings>(environment)
{
    protected override async Task<ExitCode> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        string? chosen = Environment.Variable(Variables.WebhookSecret);
        Webhook webhook = await session.Client.Webhooks.CreateAsync(
            new CreateWebhookRequest
            {
                Name = settings.Name ?? (Uri.TryCreate(settings.Url, UriKind.Absolute, out Uri? url) ? url.Host : settings.Url),
                Url = settings.Url,
                Events = EventOption.Parse(settings.Events),
                SharedSecret = chosen ?? EventOption.NewSecret(),
            },
            cancellationToken);
        if (chosen is null)
        {
            WebhookView.WriteWithSecrets(session.Output, webhook);
        }
        else
        {
            session.Output.Write(WebhookView.Json(webhook), WebhookView.View(webhook));
        }

        return ExitCode.Success;
    }

    internal sealed class Settings : StudioSettings
    {
        [CommandArgument(0, "<url>")]
        [Description("The URL that receives the events. The server calls public hosts only.")]
        public required string Url { get; init; }

        [CommandOption("--events <EVENT>", isRequired: true)]
        [Description("An event to receive. Repeat the option, or separate events by commas.")]
        [Values(typeof(WebhookEventType))]
        public required string[] Events { get; init; }

        [CommandOption("--name <NAME>")]
        [Description("The name of the webhook. By default, the host of the URL.")]
        public string? Name { get; init; }
    }
}

internal sealed class WebhooksGetCommand(CliEnvironment environment) : StudioCommand<SecretSettings>(environment)
{
    protected override async Task<ExitCode> RunAsync(Session session, SecretSettings settings, CancellationToken cancellationToken)
    {
        Webhook webhook = await session.Client.Webhooks.GetAsync(settings.Id, cancellationToken);
        if (settings.ShowSecrets)
        {
            WebhookView.WriteWithSecrets(session.Output, webhook);
        }
        else
        {
            session.Output.Write(WebhookView.Json(webhook), WebhookView.View(webhook));
        }

        return ExitCode.Success;
    }
}

internal sealed class WebhooksUpdateCommand(CliEnvironment environment) : StudioCommand<WebhooksUpdateCommand.Settings>(environment)
{
    protected override async Task<ExitCode> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        var request = new UpdateWebhookRequest
        {
            Name = settings.Name,
            Url = settings.Url,
            Events = settings.Events is { } events ? EventOption.Parse(events) : null,
            SharedSecret = settings.Secret is { } secret ? new Secret(secret) : null,
        };
        await session.Client.Webhooks.UpdateAsync(settings.Id, request, cancellationToken);
        Webhook webhook = await session.Client.Webhooks.GetAsync(settings.Id, cancellationToken);
        session.Output.Write(WebhookView.Json(webhook), WebhookView.View(webhook));
        return ExitCode.Success;
    }

    internal sealed class Settings : IdSettings
    {
        [CommandOption("--name <NAME>")]
        [Description("The new name. By default, it stays the same.")]
        public string? Name { get; init; }

        [CommandOption("--url <URL>")]
        [Description("The new URL. By default, it stays the same.")]
        public string? Url { get; init; }

        [CommandOption("--events <EVENT>")]
        [Description("An event to receive, in place of the current ones. Repeat the option, or separate events by commas. "
            + "By default, they stay the same.")]
        [Values(typeof(WebhookEventType))]
        public string[]? Events { get; init; }

        [CommandOption("--secret <SECRET>")]
        [Description("The new secret to sign with. Others can read command lines. By default, it stays the same.")]
        public string? Secret { get; init; }

        public override ValidationResult Validate() => Name is null && Url is null && Events is null && Secret is null
            ? ValidationResult.Error("Say what to change, with --name, --url, --events or --secret.")
            : ValidationResult.Success();
    }
}

internal sealed class WebhooksDeleteCommand(CliEnvironment environment) : DeleteCommand<Webhook, WebhookView>(environment)
{
    protected override string Consequence => "Its URL receives no more events.";

    protected override Task<Webhook> GetAsync(LivepeerClient client, string id, CancellationToken cancellationToken) =>
        client.Webhooks.GetAsync(id, cancellationToken);

    protected override Task DeleteAsync(LivepeerClient client, string id, CancellationToken cancellationToken) =>
        client.Webhooks.DeleteAsync(id, cancellationToken);
}

/// <summary>The server has an empty log for a webhook that does not exist, so that is asked first.</summary>
internal sealed class WebhooksLogCommand(CliEnvironment environment)
    : ListCommand<WebhookLog, WebhookLogView, WebhooksLogCommand.Settings>(environment)
{
    protected override async IAsyncEnumerable<WebhookLog> List(
        LivepeerClient client, Settings settings, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await client.Webhooks.GetAsync(settings.Id, cancellationToken);
        var query = new ListWebhookLogsQuery
        {
            Success = settings.Failed ? false : null,
            Event = settings.Event is { } name ? new WebhookEventType(name) : null,
            PageSize = settings.PageSize,
        };
        await foreach (WebhookLog log in client.Webhooks.ListLogsAsync(settings.Id, query, cancellationToken))
        {
            yield return log;
        }
    }

    internal sealed class Settings : ListSettings
    {
        [CommandArgument(0, "<id>")]
        [Description("The ID of the webhook.")]
        public required string Id { get; init; }

        [CommandOption("--failed")]
        [Description("Only deliveries that failed.")]
        public bool Failed { get; init; }

        [CommandOption("--event <EVENT>")]
        [Description("Only deliveries of this event. By default, of all events.")]
        [Values(typeof(WebhookEventType))]
        public string? Event { get; init; }
    }
}

internal sealed class WebhooksReplayCommand(CliEnvironment environment) : StudioCommand<WebhooksReplayCommand.Settings>(environment)
{
    private const int MaxDays = 365;

    protected override async Task<ExitCode> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        DateTimeOffset since = Environment.Time.GetUtcNow() - Duration.Parse(settings.Since, "--since", MaxDays);
        await session.Client.Webhooks.GetAsync(settings.Id, cancellationToken);
        IReadOnlyList<WebhookLog> sent = await session.Client.Webhooks.ReplayFailedAsync(settings.Id, since, cancellationToken);
        var listing = new Listing(WebhookLogView.Columns);
        foreach (WebhookLog log in sent)
        {
            listing.Add(WebhookLogView.Row(log));
        }

        IRenderable view = listing.View("No delivery has failed for good.");
        session.Output.Write(new JsonArray([.. sent.Select(log => (JsonNode)WebhookLogView.Json(log))]), view);
        return sent.All(log => log.Success == true) ? ExitCode.Success : ExitCode.WorkFailed;
    }

    internal sealed class Settings : IdSettings
    {
        [CommandOption("--since <TIME>")]
        [Description("How far to look back: a number of s, m, h or d, up to 365d.")]
        [DefaultValue("24h")]
        public string Since { get; init; } = "24h";
    }
}
