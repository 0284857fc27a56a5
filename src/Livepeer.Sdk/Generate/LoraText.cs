using System.Text.Json;

namespace Livepeer.Sdk;

internal static class LoraText
{
    /// <summary>The API expects a string that contains JSON.</summary>
    public static string? ToJson(IReadOnlyDictionary<string, double>? loras) =>
        loras is null
            ? null
            : JsonSerializer.Serialize(new Dictionary<string, double>(loras), LivepeerJsonContext.Default.DictionaryStringDouble);
}
