using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;

namespace Cli.Tests.Support;

/// <summary>Receives lines of JSON while the program is running.</summary>
internal sealed class LineWriter : TextWriter
{
    private readonly ConcurrentQueue<JsonObject> _lines = new();

    public override Encoding Encoding => Encoding.UTF8;

    public IReadOnlyList<JsonObject> Lines => [.. _lines];

    public override void Write(char value) => throw new InvalidOperationException("Only whole lines are expected.");

    public override void WriteLine(string? value) => _lines.Enqueue((JsonObject)JsonNode.Parse(value!)!);
}
