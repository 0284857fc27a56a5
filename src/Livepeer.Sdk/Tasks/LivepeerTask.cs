using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <summary>A long-running operation on the server: processing an asset, exporting, transcoding or clipping.</summary>
public class LivepeerTask : IListItem
{
    /// <summary>Gets or sets the ID.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>Gets or sets the type of the task.</summary>
    [JsonPropertyName("type")]
    public TaskType? Type { get; set; }

    /// <summary>Gets or sets the status of the task.</summary>
    [JsonPropertyName("status")]
    public LivepeerTaskStatus? Status { get; set; }

    /// <summary>Gets the phase in <see cref="Status"/>.</summary>
    [JsonIgnore]
    public TaskPhase Phase => Status?.Phase ?? default;

    /// <summary>Gets or sets the parameters of the task.</summary>
    [JsonPropertyName("params")]
    public TaskParams? Params { get; set; }

    /// <summary>Gets or sets the output, once the task is completed.</summary>
    [JsonPropertyName("output")]
    public TaskOutput? Output { get; set; }

    /// <summary>Gets or sets the ID of the input asset.</summary>
    [JsonPropertyName("inputAssetId")]
    public string? InputAssetId { get; set; }

    /// <summary>Gets or sets the ID of the output asset.</summary>
    [JsonPropertyName("outputAssetId")]
    public string? OutputAssetId { get; set; }

    /// <summary>Gets or sets the requester, for clips: a hash of IP address and playback ID.</summary>
    [JsonPropertyName("requesterId")]
    public string? RequesterId { get; set; }

    /// <summary>Gets or sets the time when the task was created.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Gets or sets the time when the task was queued, such as when its upload completed.</summary>
    [JsonPropertyName("scheduledAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? ScheduledAt { get; set; }

    /// <summary>Gets or sets the ID of the account that owns the task. The public specification lacks it.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>Gets or sets the ID of the project that the task belongs to.</summary>
    [JsonPropertyName("projectId")]
    public string? ProjectId { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>Gets the output of a completed export.</summary>
    /// <returns>The output of the export.</returns>
    /// <exception cref="InvalidOperationException">The task is not an export, or is not completed yet.</exception>
    public ExportTaskOutput GetExport() => Output?.Export
        ?? throw new InvalidOperationException($"The task has no export output: its type is '{Type}' and its phase is '{Phase}'.");
}
