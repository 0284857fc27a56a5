using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <summary>Work that the server does by and by: making an asset, exporting, transcoding, clipping.</summary>
public class LivepeerTask : IListItem
{
    /// <summary>The ID.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>What the task does.</summary>
    [JsonPropertyName("type")]
    public TaskType? Type { get; set; }

    /// <summary>Where the task stands.</summary>
    [JsonPropertyName("status")]
    public LivepeerTaskStatus? Status { get; set; }

    /// <summary>The phase in <see cref="Status"/>.</summary>
    [JsonIgnore]
    public TaskPhase Phase => Status?.Phase ?? default;

    /// <summary>What the task was asked for.</summary>
    [JsonPropertyName("params")]
    public TaskParams? Params { get; set; }

    /// <summary>What came of it, once it is completed.</summary>
    [JsonPropertyName("output")]
    public TaskOutput? Output { get; set; }

    /// <summary>The asset that it works on.</summary>
    [JsonPropertyName("inputAssetId")]
    public string? InputAssetId { get; set; }

    /// <summary>The asset that it makes.</summary>
    [JsonPropertyName("outputAssetId")]
    public string? OutputAssetId { get; set; }

    /// <summary>Who asked for it, for clips: a hash of address and playback ID.</summary>
    [JsonPropertyName("requesterId")]
    public string? RequesterId { get; set; }

    /// <summary>When the task was made.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the task was put into the queue, such as when its upload was complete.</summary>
    [JsonPropertyName("scheduledAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? ScheduledAt { get; set; }

    /// <summary>The account that the task belongs to. The public specification lacks it.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>The project that the task belongs to.</summary>
    [JsonPropertyName("projectId")]
    public string? ProjectId { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>What came of an export.</summary>
    /// <returns>Where the files are.</returns>
    /// <exception cref="InvalidOperationException">The task is no export, or is not completed yet.</exception>
    public ExportTaskOutput GetExport() => Output?.Export
        ?? throw new InvalidOperationException($"The task has no output of an export: it is of type '{Type}' and in phase '{Phase}'.");
}
