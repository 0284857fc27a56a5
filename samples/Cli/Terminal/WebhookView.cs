using System.Text.Json.Nodes;
using Livepeer.Sdk;
using Spectre.Console.Rendering;

namespace Cli.Terminal;

/// <summary>Shows a webhook, and only if asked for its shared secret. The query of its URL may be secret too.</summary>
internal readonly struct WebhookView : IObjectView<Webhook>
{
    public static string Kind => "webhook";

    public static (string Title, int Width)[] Columns => [("id", 36), ("name", 14), ("url", 27)];

    public static string?[] Row(Webhook item) => [item.Id, item.Name, item.Url is { } url ? Shown.Url(url) : null];

    public static JsonObject Json(Webhook item) => new()
    {
        ["id"] = item.Id,
        ["name"] = item.Name,
        ["url"] = item.Url is { } url ? Shown.Url(url) : null,
        ["events"] = new JsonArray([.. (item.Events ?? []).Select(one => (JsonNode)one.Value)]),
        ["isSigned"] = item.SharedSecret is not null,
        ["createdAt"] = item.CreatedAt,
        ["lastTriggeredAt"] = item.Status?.LastTriggeredAt,
        ["lastFailure"] = item.Status?.LastFailure is { } failure
            ? new JsonObject { ["at"] = failure.Timestamp, ["status"] = failure.StatusCode, ["error"] = failure.Error }
            : null,
    };

    public static IRenderable View(Webhook item) => Facts.Create(Rows(item));

    /// <summary>Writes a webhook with its secrets.</summary>
    public static void WriteWithSecrets(Output output, Webhook webhook)
    {
        JsonObject json = Json(webhook);
        json["url"] = webhook.Url;
        json["sharedSecret"] = webhook.SharedSecret?.Reveal();
        output.Write(json, Facts.Create(
            [.. Rows(webhook).Where(row => row.Name != "url"), ("url", webhook.Url), ("secret", webhook.SharedSecret?.Reveal())]));
    }

    private static (string Name, string? Value)[] Rows(Webhook webhook) =>
    [
        ("webhook", webhook.Id),
        ("name", webhook.Name),
        ("url", webhook.Url is { } url ? Shown.Url(url) : null),
        ("signed", webhook.SharedSecret is null ? "no" : "yes"),
        ("created", Shown.Day(webhook.CreatedAt)),
        ("failed", webhook.Status?.LastFailure is { } last ? $"{Shown.Day(last.Timestamp)} {last.StatusCode} {last.Error}" : null),
        ("events", string.Join(' ', (webhook.Events ?? []).Select(one => one.Value))),
    ];
}
