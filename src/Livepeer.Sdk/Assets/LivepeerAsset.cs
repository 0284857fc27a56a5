using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <summary>A video on demand: uploaded, imported, recorded or clipped.</summary>
public class LivepeerAsset : IListItem
{
    /// <summary>Gets or sets the ID.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>Gets or sets the name. It need not be unique.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>
    /// Gets or sets the playback ID, which viewers use: <c>GET /playback/{id}</c>. Don't publish it before the asset is ready: upload
    /// URLs derive from it.
    /// </summary>
    [JsonPropertyName("playbackId")]
    public string? PlaybackId { get; set; }

    /// <summary>Gets or sets the status of the asset.</summary>
    [JsonPropertyName("status")]
    public AssetStatus? Status { get; set; }

    /// <summary>Gets the phase in <see cref="Status"/>.</summary>
    [JsonIgnore]
    public AssetPhase Phase => Status?.Phase ?? default;

    /// <summary>Gets or sets the size in bytes.</summary>
    [JsonPropertyName("size")]
    [JsonConverter(typeof(Int64Converter))]
    public long? Size { get; set; }

    /// <summary>Gets or sets the hashes of the source file.</summary>
    [JsonPropertyName("hash")]
    public IList<AssetHash>? Hash { get; set; }

    /// <summary>Gets or sets the source of the asset.</summary>
    [JsonPropertyName("source")]
    public AssetSource? Source { get; set; }

    /// <summary>
    /// Gets or sets the HLS URL, once there is something to play, which can be before the asset is ready. Its format may change: prefer
    /// the playback ID.
    /// </summary>
    [JsonPropertyName("playbackUrl")]
    public string? PlaybackUrl { get; set; }

    /// <summary>Gets or sets the URL for downloading the file, once the asset is ready.</summary>
    [JsonPropertyName("downloadUrl")]
    public string? DownloadUrl { get; set; }

    /// <summary>Gets or sets the playback policy; if <see langword="null"/>, the stream or asset is public.</summary>
    [JsonPropertyName("playbackPolicy")]
    public PlaybackPolicyInfo? PlaybackPolicy { get; set; }

    /// <summary>Gets or sets the ID, in your system, of the user who created the asset. Recordings and clips have none.</summary>
    [JsonPropertyName("creatorId")]
    public CreatorIdInfo? CreatorId { get; set; }

    /// <summary>Gets or sets the requested renditions in addition to the source.</summary>
    [JsonPropertyName("profiles")]
    public IList<TranscodeProfileInfo>? Profiles { get; set; }

    /// <summary>Gets or sets the copies on decentralized storage.</summary>
    [JsonPropertyName("storage")]
    public AssetStorageInfo? Storage { get; set; }

    /// <summary>Gets or sets the format and tracks of the video, once known.</summary>
    [JsonPropertyName("videoSpec")]
    public VideoSpec? VideoSpec { get; set; }

    /// <summary>Gets or sets the time when the asset was created; for a recording, when the session started.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Gets or sets the name of the API key that created the asset.</summary>
    [JsonPropertyName("createdByTokenName")]
    public string? CreatedByTokenName { get; set; }

    /// <summary>Gets or sets the ID of the account that owns the asset.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>Gets or sets the ID of the project that the asset belongs to.</summary>
    [JsonPropertyName("projectId")]
    public string? ProjectId { get; set; }

    /// <summary>Gets or sets a value that indicates whether the asset is deleted; also set after a restore.</summary>
    [JsonPropertyName("deleted")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Deleted { get; set; }

    /// <summary>Gets or sets the time when the asset was deleted.</summary>
    [JsonPropertyName("deletedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? DeletedAt { get; set; }

    /// <summary>Gets or sets the underlying files of the asset. Set only in lists of clips. The public specification lacks it.</summary>
    [JsonPropertyName("files")]
    public IList<AssetFile>? Files { get; set; }

    /// <summary>
    /// Gets or sets the ID of the object store that contains the files. Set only in lists of clips. The public specification lacks it.
    /// </summary>
    [JsonPropertyName("objectStoreId")]
    public string? ObjectStoreId { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
