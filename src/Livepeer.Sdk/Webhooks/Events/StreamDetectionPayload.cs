using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The payload of a <see cref="StreamDetectionEvent"/>.</summary>
public class StreamDetectionPayload
{
    /// <summary>Gets or sets the sequence number of the segment that was classified.</summary>
    [JsonPropertyName("seqNo")]
    [JsonConverter(typeof(Int64Converter))]
    public long? SequenceNumber { get; set; }

    /// <summary>Gets or sets what the segment shows.</summary>
    [JsonPropertyName("sceneClassification")]
    public IList<SceneClassification>? SceneClassification { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
