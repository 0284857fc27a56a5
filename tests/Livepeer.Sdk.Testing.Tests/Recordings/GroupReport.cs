using System.Globalization;
using System.Text;
using System.Text.Json;
using Livepeer.Sdk.Tests.Exchanges;

namespace Livepeer.Sdk.Testing.Tests.Recordings;

/// <summary>What came of asking a studio the recorded requests of one group.</summary>
internal sealed class GroupReport(string group)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _responses = new(StringComparer.Ordinal);

    public string Group { get; } = group;

    public IReadOnlyList<RecordedExchange> Recorded { get; } = ExchangeFile.Load(group);

    /// <summary>What the rows of the recorded lists look like.</summary>
    public IReadOnlySet<string> RowShapes => Recorded
        .Select(exchange => exchange.Response.Body.Json)
        .Where(body => body?.ValueKind == JsonValueKind.Array)
        .SelectMany(body => body!.Value.EnumerateArray())
        .Select(ResponseComparison.ShapeOf)
        .ToHashSet();

    public int Same => _responses.Values.Count(differences => differences.Count == 0);

    public double Share => (double)Same / Recorded.Count;

    /// <summary>The differences, including recordings that were never requested.</summary>
    public IReadOnlyList<(string Name, string What)> Differences =>
    [
        .. Recorded.Select(exchange => exchange.Name)
            .Select(name => (name, What(name)))
            .Where(pair => pair.Item2.Length > 0),
    ];

    public void Add(string name, IReadOnlyList<string> differences)
    {
        if (!_responses.TryAdd(name, differences))
        {
            throw new InvalidOperationException($"{Group}/{name} was requested twice.");
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Group}: {Same}/{Recorded.Count} ({Share:P1})");
        foreach ((string name, string what) in Differences)
        {
            text.AppendLine().Append("  ").Append(name).Append(": ").Append(KnownDifferences.ReasonOf(Group, name) ?? "UNEXPECTED").Append(" [").Append(what).Append(']');
        }

        return text.ToString();
    }

    private string What(string name) =>
        _responses.TryGetValue(name, out IReadOnlyList<string>? differences) ? string.Join("; ", differences) : "not requested";
}
