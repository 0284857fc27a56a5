using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A piece of a text that was said.</summary>
public class TranscriptChunk
{
    /// <summary>Where it begins and ends, in seconds; an end may be null or missing.</summary>
    [JsonPropertyName("timestamp")]
    public IList<double?>? Timestamp { get; set; }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>Where it begins.</summary>
    [JsonIgnore]
    public TimeSpan? Start => At(0);

    /// <summary>Where it ends; null where the server does not know.</summary>
    [JsonIgnore]
    public TimeSpan? End => At(1);

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    private TimeSpan? At(int index) =>
        Timestamp?.ElementAtOrDefault(index) is { } seconds && double.Abs(seconds) < TimeSpan.MaxValue.TotalSeconds
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
