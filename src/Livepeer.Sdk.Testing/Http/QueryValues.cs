namespace Livepeer.Sdk.Testing;

/// <summary>The query of a request. Repeated parameters are joined with a comma, as the server does.</summary>
internal sealed class QueryValues
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public QueryValues(string? raw)
    {
        foreach (string part in (raw ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int at = part.IndexOf('=', StringComparison.Ordinal);
            string name = Decode(at < 0 ? part : part[..at]);
            string value = at < 0 ? "" : Decode(part[(at + 1)..]);
            _values[name] = _values.TryGetValue(name, out string? before) ? before + "," + value : value;
        }
    }

    public IReadOnlyDictionary<string, string> All => _values;

    /// <summary>Gets the value, or <see langword="null"/> if it is absent or empty (both are falsy in JavaScript).</summary>
    public string? this[string name] => _values.TryGetValue(name, out string? value) && value.Length > 0 ? value : null;

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
