using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The parameters of a clip task.</summary>
public class ClipTaskParams
{
    /// <summary>Gets or sets the URL of the recording that the clip is taken from.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>Gets or sets the range to clip.</summary>
    [JsonPropertyName("clipStrategy")]
    public ClipStrategy? Strategy { get; set; }

    /// <summary>Gets or sets the ID of the session that the clip is taken from.</summary>
    [JsonPropertyName("sessionId")]
    public string? SessionId { get; set; }

    /// <summary>Gets or sets the ID of the stream that the clip is taken from.</summary>
    [JsonPropertyName("inputId")]
    public string? InputId { get; set; }

    /// <summary>Gets or sets the ID of the object store that contains the recording. The public specification lacks it.</summary>
    [JsonPropertyName("sourceObjectStoreId")]
    public string? SourceObjectStoreId { get; set; }

    /// <summary>Gets or sets the processing pipeline, if an administrator chose one.</summary>
    [JsonPropertyName("catalystPipelineStrategy")]
    public string? CatalystPipelineStrategy { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
