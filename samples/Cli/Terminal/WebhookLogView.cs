using System.Globalization;
using System.Text.Json.Nodes;
using Livepeer.Sdk;
using Spectre.Console.Rendering;

namespace Cli.Terminal;

/// <summary>Shows a delivery of a webhook, without its body.</summary>
internal readonly struct WebhookLogView : IObjectView<WebhookLog>
{
    public static string Kind => "delivery";

    public static (string Title, int Width)[] Columns => [("id", 36), ("event", 19), ("status", 6), ("delivered", 16)];

    public static string?[] Row(WebhookLog item) => [item.Id, item.Event?.Value, Status(item), Shown.Day(item.CreatedAt)];

    public static JsonObject Json(WebhookLog item) => new()
    {
        ["id"] = item.Id,
        ["event"] = item.Event?.Value,
        ["success"] = item.Success == true,
        ["status"] = item.Response?.Status is > 0 and { } status ? status : null,
        ["response"] = item.Response?.BodyText,
        ["duration"] = item.Duration?.TotalSeconds,
        ["createdAt"] = item.CreatedAt,
    };

    public static IRenderable View(WebhookLog item) => Facts.Create(
        ("delivery", item.Id),
        ("event", item.Event?.Value),
        ("status", Status(item)),
        ("delivered", Shown.Day(item.CreatedAt)));

    private static string Status(WebhookLog log) =>
        log.Response?.Status is > 0 and { } status ? status.ToString(CultureInfo.InvariantCulture) : "none";
}
