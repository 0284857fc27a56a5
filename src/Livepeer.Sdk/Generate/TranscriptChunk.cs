using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Represents a chunk of a transcript.</summary>
public class TranscriptChunk
{
    /// <summary>Gets or sets the start and the end in seconds. The end may be <see langword="null"/> or missing.</summary>
    [JsonPropertyName("timestamp")]
    public IList<double?>? Timestamp { get; set; }

    /// <summary>Gets or sets the text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>Gets the start.</summary>
    [JsonIgnore]
    public TimeSpan? Start => GetTime(0);

    /// <summary>Gets the end, or <see langword="null"/> if the server does not know it.</summary>
    [JsonIgnore]
    public TimeSpan? End => GetTime(1);

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    private TimeSpan? GetTime(int index) =>
        Timestamp?.ElementAtOrDefault(index) is { } seconds && double.Abs(seconds) < TimeSpan.MaxValue.TotalSeconds
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
