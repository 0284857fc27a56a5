using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The settings of an export to a URL.</summary>
internal sealed class CustomExport
{
    [JsonPropertyName("url")]
    public required Secret Url { get; init; }

    [JsonPropertyName("method")]
    public string? Method { get; init; }

    [JsonPropertyName("headers")]
    public IReadOnlyDictionary<string, Secret>? Headers { get; init; }
}
