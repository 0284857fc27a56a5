using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Livepeer.Sdk.Tests.Exchanges;

namespace Livepeer.Sdk.Testing.Tests.Recordings;

/// <summary>Finds the differences between a response of a studio and the recorded one.</summary>
internal sealed partial class ResponseComparison(NameMap names, IReadOnlySet<string> rowShapes)
{
    /// <summary>Where the stub that stood for the AI said that its pictures were.</summary>
    private const string StubHost = "https://example.invalid/";

    private static readonly string[] _headerNames = ["content-type", "link", "retry-after", "location", "vary", "etag", "cache-control", "content-security-policy"];

    private static readonly string[] _headerPrefixes = ["x-total-", "tus-", "upload-", "access-control-", "livepeer-", "x-livepeer-"];

    // What belongs to an installation or a stub beside it, not to the server.
    private static readonly HashSet<string> _ofTheInstallation = ["createdByTokenName", "mistHost", "objectStoreId", "recordObjectStoreId", "sourceObjectStoreId"];

    private readonly List<string> _found = [];

    /// <summary>Compares.</summary>
    /// <param name="names">What the studio calls what was recorded.</param>
    /// <param name="recorded">The recorded response.</param>
    /// <param name="actual">The studio's.</param>
    /// <param name="rowShapes">If the recorded order hangs on random ids: what rows may look like.</param>
    /// <returns>The differences, in words.</returns>
    public static List<string> Compare(NameMap names, RecordedResponse recorded, ReceivedResponse actual, IReadOnlySet<string>? rowShapes)
    {
        var comparison = new ResponseComparison(names, rowShapes ?? new HashSet<string>());
        comparison.Compare(recorded, actual, anyRows: rowShapes is not null);
        return comparison._found;
    }

    /// <summary>The names of an object's properties and the types of their values.</summary>
    public static string ShapeOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(',', element.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal).Select(property => property.Name + ":" + ShapeOf(property.Value))) + "}",
        JsonValueKind.Array => "[" + string.Join('|', element.EnumerateArray().Select(ShapeOf).Distinct().Order(StringComparer.Ordinal)) + "]",
        _ => element.ValueKind.ToString(),
    };

    private void Compare(RecordedResponse recorded, ReceivedResponse actual, bool anyRows)
    {
        if (recorded.Status != actual.Status)
        {
            _found.Add($"status {recorded.Status}, but was {actual.Status} {Short(actual.Text)}");
            return;
        }

        foreach (string name in recorded.Headers.Keys.Union(actual.Headers.Keys, StringComparer.OrdinalIgnoreCase).Where(Matters))
        {
            CompareHeader(name, recorded.Headers.GetValueOrDefault(name), actual.Headers.GetValueOrDefault(name));
        }

        if (recorded.Body.Json is { } json)
        {
            if (actual.Json is { } other)
            {
                CompareRoots(json, other, anyRows);
            }
            else
            {
                _found.Add("a body that is JSON, but was " + Short(actual.Text));
            }
        }
        else if (!SameText(Encoding.UTF8.GetString(recorded.Body.ToBytes()), actual.Text))
        {
            _found.Add($"body {Short(Encoding.UTF8.GetString(recorded.Body.ToBytes()))}, but was {Short(actual.Text)}");
        }
    }

    private static bool Matters(string name) =>
        _headerNames.Contains(name, StringComparer.OrdinalIgnoreCase)
        || _headerPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    private void CompareHeader(string name, string? recorded, string? actual)
    {
        if (name.Equals("etag", StringComparison.OrdinalIgnoreCase) && recorded?.StartsWith("W/", StringComparison.Ordinal) == false && actual?.StartsWith('"') == true)
        {
            return;
        }

        if ((recorded is null) != (actual is null) || (recorded is not null && !SameText(recorded, actual!)))
        {
            _found.Add($"header {name}: {recorded ?? "none"}, but was {actual ?? "none"}");
        }
    }

    // Where the recorded order hangs on random ids, each row need only look like some recorded one.
    private void CompareRoots(JsonElement recorded, JsonElement actual, bool anyRows)
    {
        if (!anyRows)
        {
            Compare("$", "", recorded, actual);
            return;
        }

        if (recorded.GetArrayLength() != actual.GetArrayLength())
        {
            _found.Add($"$: {recorded.GetArrayLength()} rows, but were {actual.GetArrayLength()}");
        }

        foreach (JsonElement row in actual.EnumerateArray().Where(row => !rowShapes.Contains(ShapeOf(row))))
        {
            _found.Add("$: a row that looks like none recorded: " + ShapeOf(row));
        }
    }

    private void Compare(string path, string property, JsonElement recorded, JsonElement actual)
    {
        switch (recorded.ValueKind, actual.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                CompareObjects(path, recorded, actual);
                break;
            case (JsonValueKind.Array, JsonValueKind.Array):
                CompareArrays(path, property, recorded, actual);
                break;
            case (JsonValueKind.Number, JsonValueKind.Number):
                break;
            case (JsonValueKind.String, JsonValueKind.String) when property == "body" && ParseObject(recorded) is { } left && ParseObject(actual) is { } right:
                CompareObjects(path, left, right);
                break;
            case (JsonValueKind.String, JsonValueKind.String):
                if (!_ofTheInstallation.Contains(property) && !path.EndsWith(".assetSpec.name", StringComparison.Ordinal) && !SameText(recorded.GetString()!, actual.GetString()!))
                {
                    _found.Add($"{path}: {Short(recorded.GetString()!)}, but was {Short(actual.GetString()!)}");
                }

                break;
            case var (left, right) when left != right:
                _found.Add($"{path}: {left}, but was {right}");
                break;
        }
    }

    private void CompareObjects(string path, JsonElement recorded, JsonElement actual)
    {
        foreach (JsonProperty property in recorded.EnumerateObject())
        {
            if (actual.TryGetProperty(property.Name, out JsonElement value))
            {
                Compare($"{path}.{property.Name}", property.Name, property.Value, value);
            }
            else
            {
                _found.Add($"{path}.{property.Name} is missing");
            }
        }

        foreach (JsonProperty property in actual.EnumerateObject().Where(property => !recorded.TryGetProperty(property.Name, out _)))
        {
            _found.Add($"{path}.{property.Name} is too many");
        }
    }

    private void CompareArrays(string path, string property, JsonElement recorded, JsonElement actual)
    {
        if (recorded.GetArrayLength() != actual.GetArrayLength())
        {
            _found.Add($"{path}: {recorded.GetArrayLength()} elements, but were {actual.GetArrayLength()}");
        }

        int index = 0;
        foreach ((JsonElement left, JsonElement right) in recorded.EnumerateArray().Zip(actual.EnumerateArray()))
        {
            Compare($"{path}[{index++}]", property, left, right);
        }
    }

    // The body of a delivery stands in its log as text.
    private static JsonElement? ParseObject(JsonElement text) =>
        text.GetString()!.StartsWith('{') ? JsonSerializer.Deserialize<JsonElement>(text.GetString()!) : null;

    private bool SameText(string recorded, string actual)
    {
        if (recorded.StartsWith(StubHost, StringComparison.Ordinal))
        {
            return Uri.IsWellFormedUriString(actual, UriKind.Absolute);
        }

        // Tickets were recorded as placeholders, and each is another.
        return recorded.Contains("{jwt}", StringComparison.Ordinal) || recorded == "{refreshToken}"
            ? SameWords(recorded.Replace("{refreshToken}", "{jwt}", StringComparison.Ordinal), Ticket().Replace(actual, "{jwt}"))
            : SameWords(recorded, actual);
    }

    private bool SameWords(string recorded, string actual) =>
        names.Translate(recorded) == actual
        || names.SaysTheSame(recorded, actual)
        || (MediaFile(recorded) is { } file && MediaFile(actual) is { } other && names.SaysTheSame(file, other));

    // Media lie where an installation puts them: the file must be the same, not the path to it.
    private static string? MediaFile(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.IsLoopback && !uri.AbsolutePath.StartsWith("/api/", StringComparison.Ordinal)
            ? uri.Segments[^1]
            : null;

    private static string Short(string text) => text.Length > 160 ? text[..160] + "…" : text;

    [GeneratedRegex(@"eyJ[\w-]+\.[\w-]+\.[\w-]+")]
    private static partial Regex Ticket();
}
