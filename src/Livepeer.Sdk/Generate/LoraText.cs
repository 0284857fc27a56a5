using System.Text.Json;

namespace Livepeer.Sdk;

internal static class LoraText
{
    /// <summary>The server wants JSON inside text.</summary>
    public static string? Of(IReadOnlyDictionary<string, double>? loras) =>
        loras is null ? null : JsonSerializer.Serialize(new Dictionary<string, double>(loras), LivepeerJsonContext.Default.DictionaryStringDouble);
}
