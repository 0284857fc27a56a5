using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Represents a transcript of audio.</summary>
public class AudioTranscript
{
    /// <summary>Gets or sets the whole text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>Gets or sets the chunks of the text with their timestamps.</summary>
    [JsonPropertyName("chunks")]
    public IList<TranscriptChunk>? Chunks { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
