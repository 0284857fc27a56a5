using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What was said.</summary>
public class AudioTranscript
{
    /// <summary>The whole text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>The text in pieces with their times.</summary>
    [JsonPropertyName("chunks")]
    public IList<TranscriptChunk>? Chunks { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
