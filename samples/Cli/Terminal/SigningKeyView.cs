using System.Text.Json.Nodes;
using Livepeer.Sdk;
using Spectre.Console.Rendering;

namespace Cli.Terminal;

/// <summary>Shows the public part of a signing key.</summary>
internal readonly struct SigningKeyView : IObjectView<SigningKey>
{
    public static string Kind => "signing key";

    public static (string Title, int Width)[] Columns => [("id", 36), ("name", 15), ("state", 9), ("created", 16)];

    public static string?[] Row(SigningKey item) => [item.Id, item.Name, State(item), Shown.Day(item.CreatedAt)];

    public static JsonObject Json(SigningKey item) => new()
    {
        ["id"] = item.Id,
        ["name"] = item.Name,
        ["publicKey"] = item.PublicKey,
        ["disabled"] = item.Disabled == true,
        ["createdAt"] = item.CreatedAt,
    };

    public static IRenderable View(SigningKey item) => Facts.Create(
        ("key", item.Id), ("name", item.Name), ("state", State(item)), ("created", Shown.Day(item.CreatedAt)), ("public", item.PublicKey));

    private static string State(SigningKey key) => key.Disabled == true ? "disabled" : "active";
}
