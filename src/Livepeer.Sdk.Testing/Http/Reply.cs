using System.Text;
using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>The response of a handler, kept in memory until it is written, so that faults can alter it.</summary>
internal sealed class Reply(int status, byte[] body, string? contentType)
{
    public const string JsonType = "application/json; charset=utf-8";

    private readonly List<(string Name, string Value)> _headers = [];

    public int Status { get; } = status;

    public byte[] Body { get; } = body;

    public string? ContentType { get; } = contentType;

    public IReadOnlyList<(string Name, string Value)> Headers => _headers;

    /// <summary>A file to send instead of the body.</summary>
    public ServedFile? File { get; init; }

    /// <summary>Whether the upload protocol's headers replace the usual ones.</summary>
    public bool IsTus { get; init; }

    /// <summary>Whether the response stays open after the body, as server-sent events do, until the client or the studio ends it.</summary>
    public bool IsEndless { get; init; }

    public bool HasTag { get => field || ContentType == JsonType; init; }

    public static Reply Json(JsonNode? node, int status = 200) => new(status, Nodes.ToUtf8(node), JsonType);

    public static Reply Empty(int status = 204) => new(status, [], null);

    public static Reply Text(int status, string text, string? contentType) => new(status, Encoding.UTF8.GetBytes(text), contentType);

    public static Reply Errors(int status, IEnumerable<string> messages) =>
        Json(new JsonObject { ["errors"] = new JsonArray([.. messages.Select(message => (JsonNode)message)]) }, status);

    public static Reply From(StudioError error)
    {
        Reply reply = Errors(error.Status, error.Messages);
        return error.Header is var (name, value) ? reply.With(name, value) : reply;
    }

    public static Reply FromFile(ServedFile file) => new(200, [], file.ContentType) { File = file };

    public Reply With(string name, string? value)
    {
        if (value is not null)
        {
            _headers.Add((name, value));
        }

        return this;
    }
}
