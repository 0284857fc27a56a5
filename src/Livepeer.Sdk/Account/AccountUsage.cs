using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What an account broadcast within a time.</summary>
public class AccountUsage
{
    /// <summary>How many segments came in; null where there was no broadcast.</summary>
    [JsonPropertyName("sourceSegments")]
    [JsonConverter(typeof(Int64Converter))]
    public long? SourceSegments { get; set; }

    /// <summary>How many segments were made of them; null where there was no broadcast.</summary>
    [JsonPropertyName("transcodedSegments")]
    [JsonConverter(typeof(Int64Converter))]
    public long? TranscodedSegments { get; set; }

    /// <summary>How long the segments that came in are together.</summary>
    [JsonPropertyName("sourceSegmentsDuration")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? SourceDuration { get; set; }

    /// <summary>How long the segments made of them are together.</summary>
    [JsonPropertyName("transcodedSegmentsDuration")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? TranscodedDuration { get; set; }

    /// <summary>How many streams took part.</summary>
    [JsonPropertyName("streamCount")]
    [JsonConverter(typeof(Int64Converter))]
    public long? StreamCount { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
