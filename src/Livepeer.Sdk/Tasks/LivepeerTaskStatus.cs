using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Where a task stands, and since when.</summary>
public class LivepeerTaskStatus
{
    /// <summary>The phase.</summary>
    [JsonPropertyName("phase")]
    public TaskPhase? Phase { get; set; }

    /// <summary>When the task last changed.</summary>
    [JsonPropertyName("updatedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>How much is done, 0 to 1.</summary>
    [JsonPropertyName("progress")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? Progress { get; set; }

    /// <summary>Why it failed.</summary>
    [JsonPropertyName("errorMessage")]
    public string? ErrorMessage { get; set; }

    /// <summary>How often the server has tried again by itself.</summary>
    [JsonPropertyName("retries")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Retries { get; set; }

    /// <summary>The step under way. Accounts that are not administrators do not see it.</summary>
    [JsonPropertyName("step")]
    public string? Step { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
