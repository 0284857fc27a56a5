using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The status of a task.</summary>
public class LivepeerTaskStatus
{
    /// <summary>Gets or sets the phase.</summary>
    [JsonPropertyName("phase")]
    public TaskPhase? Phase { get; set; }

    /// <summary>Gets or sets the time when the task last changed.</summary>
    [JsonPropertyName("updatedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>Gets or sets the progress, 0 to 1.</summary>
    [JsonPropertyName("progress")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? Progress { get; set; }

    /// <summary>Gets or sets the reason why the task failed.</summary>
    [JsonPropertyName("errorMessage")]
    public string? ErrorMessage { get; set; }

    /// <summary>Gets or sets the number of times the server has retried the task.</summary>
    [JsonPropertyName("retries")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Retries { get; set; }

    /// <summary>Gets or sets the current step. Accounts that are not administrators don't receive it.</summary>
    [JsonPropertyName("step")]
    public string? Step { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
