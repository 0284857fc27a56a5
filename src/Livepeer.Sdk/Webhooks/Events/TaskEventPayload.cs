using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The payload of an event about a task.</summary>
public class TaskEventPayload
{
    /// <summary>
    /// Gets or sets a value that indicates whether the task succeeded. Only in <see cref="TaskCompletedEvent"/> and
    /// <see cref="TaskFailedEvent"/>.
    /// </summary>
    [JsonPropertyName("success")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Success { get; set; }

    /// <summary>Gets or sets the task.</summary>
    [JsonPropertyName("task")]
    public TaskEventSubject? Task { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
