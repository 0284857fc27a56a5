using System.Text.Json;
using System.Text.RegularExpressions;

namespace Livepeer.Sdk.Testing.Tests.Recordings;

/// <summary>Maps recorded IDs, keys, tokens, creation times and URLs to those of a studio.</summary>
internal sealed partial class NameMap
{
    // Values that change from one response to the next.
    private static readonly string[] _fleeting = ["tag", "instant", "minute", "hash", "placeholder", "rendition"];

    private readonly Dictionary<string, string> _actual = new(StringComparer.Ordinal);

    public void Add(string recorded, string actual) => _actual[recorded] = actual;

    public bool Knows(string recorded) => _actual.ContainsKey(recorded);

    /// <summary>Puts the studio's names in place of the recorded ones.</summary>
    public string Translate(string text) => Names().Replace(text, match => _actual.GetValueOrDefault(match.Value, match.Value));

    /// <summary>Learns from two texts that say the same of different objects.</summary>
    public void Learn(string recorded, string actual)
    {
        MatchCollection ours = Names().Matches(recorded);
        MatchCollection theirs = Names().Matches(actual);
        if (ours.Count != theirs.Count)
        {
            return;
        }

        foreach ((Match left, Match right) in ours.Zip(theirs))
        {
            if (KindOf(left) == KindOf(right))
            {
                _actual.TryAdd(left.Value, right.Value);
            }
        }
    }

    public void Learn(JsonElement recorded, JsonElement actual)
    {
        switch (recorded.ValueKind, actual.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                foreach (JsonProperty property in recorded.EnumerateObject())
                {
                    if (actual.TryGetProperty(property.Name, out JsonElement value))
                    {
                        Learn(property.Value, value);
                    }
                }

                break;
            case (JsonValueKind.Array, JsonValueKind.Array):
                foreach ((JsonElement left, JsonElement right) in recorded.EnumerateArray().Zip(actual.EnumerateArray()))
                {
                    Learn(left, right);
                }

                break;
            case (JsonValueKind.String, JsonValueKind.String):
                Learn(recorded.GetString()!, actual.GetString()!);
                break;
            case (JsonValueKind.Number, JsonValueKind.Number):
                Learn(recorded.GetRawText(), actual.GetRawText());
                break;
        }
    }

    /// <summary>Whether two texts say the same: the same words around names of the same kinds, each of what it has always been of.</summary>
    public bool SaysTheSame(string recorded, string actual) =>
        Form(recorded) == Form(actual)
        && Names().Matches(recorded).Zip(Names().Matches(actual)).All(pair =>
            _fleeting.Contains(KindOf(pair.First))
            || !_actual.TryGetValue(pair.First.Value, out string? known)
            || known == pair.Second.Value);

    private static string Form(string text) => Names().Replace(text, match => $"<{KindOf(match)}>");

    private static string KindOf(Match match) => match.Groups.Cast<Group>().Skip(1).First(group => group.Success).Name;

    [GeneratedRegex("""
        (?<root>http://127\.0\.0\.1:\d+)
        |(?<token>eyJ[\w-]+\.[\w-]+\.[\w-]+)
        |(?<tag>W/"[^"]+")
        |(?<placeholder>\{[A-Za-z]+\})
        |(?<id>\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)
        |(?<streamKey>\b[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}\b)
        |(?<hash>\b[0-9a-f]{64}\b)
        |(?<attestation>\b0x[0-9a-f]{64}\b)
        |(?<key>\bLS0tLS1[A-Za-z0-9+/]{60,}=*)
        |(?<instant>(?<!\d)1[6-9]\d{11}(?!\d))
        |(?<playbackId>\b[0-9a-z]{16}\b)
        |(?<rendition>\bstatic\d+p\d\b)
        |(?<cid>\b(?:Qm[A-Za-z0-9]+|baf[a-z0-9]{20,})\b)
        |(?<minute>\d{4}-\d\d-\d\dT\d\d:\d\dZ)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Names();
}
