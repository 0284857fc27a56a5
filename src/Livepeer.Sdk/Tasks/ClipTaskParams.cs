using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What a clip was asked for.</summary>
public class ClipTaskParams
{
    /// <summary>The recording that it is cut out of.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>What to cut out.</summary>
    [JsonPropertyName("clipStrategy")]
    public ClipStrategy? Strategy { get; set; }

    /// <summary>The session that it is cut out of.</summary>
    [JsonPropertyName("sessionId")]
    public string? SessionId { get; set; }

    /// <summary>The stream that it is cut out of.</summary>
    [JsonPropertyName("inputId")]
    public string? InputId { get; set; }

    /// <summary>The object store that holds the recording. The public specification lacks it.</summary>
    [JsonPropertyName("sourceObjectStoreId")]
    public string? SourceObjectStoreId { get; set; }

    /// <summary>The pipeline that does it, where an administrator chose one.</summary>
    [JsonPropertyName("catalystPipelineStrategy")]
    public string? CatalystPipelineStrategy { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
