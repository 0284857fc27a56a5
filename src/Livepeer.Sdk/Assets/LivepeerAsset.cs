using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <summary>A video on demand: uploaded, imported, recorded or clipped.</summary>
public class LivepeerAsset : IListItem
{
    /// <summary>The ID.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>The name; need not be unique.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>What viewers play: the ID for <c>GET /playback/{id}</c>. Do not publish it before the asset is ready: upload addresses derive from it.</summary>
    [JsonPropertyName("playbackId")]
    public string? PlaybackId { get; set; }

    /// <summary>Where the asset stands.</summary>
    [JsonPropertyName("status")]
    public AssetStatus? Status { get; set; }

    /// <summary>The phase in <see cref="Status"/>.</summary>
    [JsonIgnore]
    public AssetPhase Phase => Status?.Phase ?? default;

    /// <summary>Size in bytes.</summary>
    [JsonPropertyName("size")]
    [JsonConverter(typeof(Int64Converter))]
    public long? Size { get; set; }

    /// <summary>Hashes of the source file.</summary>
    [JsonPropertyName("hash")]
    public IList<AssetHash>? Hash { get; set; }

    /// <summary>Where the asset comes from.</summary>
    [JsonPropertyName("source")]
    public AssetSource? Source { get; set; }

    /// <summary>An HLS address, once there is something to play, which can be before the asset is ready. Its form may change: prefer the playback ID.</summary>
    [JsonPropertyName("playbackUrl")]
    public string? PlaybackUrl { get; set; }

    /// <summary>Where the file can be downloaded, once the asset is ready.</summary>
    [JsonPropertyName("downloadUrl")]
    public string? DownloadUrl { get; set; }

    /// <summary>Who may watch; anybody where null.</summary>
    [JsonPropertyName("playbackPolicy")]
    public PlaybackPolicyInfo? PlaybackPolicy { get; set; }

    /// <summary>The developer's own ID of the user who made the asset. Recordings and clips have none.</summary>
    [JsonPropertyName("creatorId")]
    public CreatorIdInfo? CreatorId { get; set; }

    /// <summary>The renditions asked for beside the source.</summary>
    [JsonPropertyName("profiles")]
    public IList<TranscodeProfileInfo>? Profiles { get; set; }

    /// <summary>Copies on decentralised storage.</summary>
    [JsonPropertyName("storage")]
    public AssetStorageInfo? Storage { get; set; }

    /// <summary>What the video is made of, once it is known.</summary>
    [JsonPropertyName("videoSpec")]
    public VideoSpec? VideoSpec { get; set; }

    /// <summary>When the asset was made; of a recording, when the session began.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The name of the API key that the asset was made with.</summary>
    [JsonPropertyName("createdByTokenName")]
    public string? CreatedByTokenName { get; set; }

    /// <summary>The account that the asset belongs to.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>The project that the asset belongs to.</summary>
    [JsonPropertyName("projectId")]
    public string? ProjectId { get; set; }

    /// <summary>Whether the asset is deleted; set after a restore.</summary>
    [JsonPropertyName("deleted")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Deleted { get; set; }

    /// <summary>When the asset was deleted.</summary>
    [JsonPropertyName("deletedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? DeletedAt { get; set; }

    /// <summary>The files behind the asset; only in clip lists. The public specification lacks it.</summary>
    [JsonPropertyName("files")]
    public IList<AssetFile>? Files { get; set; }

    /// <summary>The object store that holds the files; only in clip lists. The public specification lacks it.</summary>
    [JsonPropertyName("objectStoreId")]
    public string? ObjectStoreId { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
