using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Uploads;

namespace Livepeer.Sdk;

/// <summary>An asset that was created, by an upload, an import or a clip, and the task that processes it.</summary>
public class AssetCreation
{
    /// <summary>Gets or sets the asset.</summary>
    [JsonPropertyName("asset")]
    public LivepeerAsset Asset { get; set; } = new();

    /// <summary>Gets or sets the task.</summary>
    [JsonPropertyName("task")]
    public TaskReference Task { get; set; } = new();

    /// <summary>
    /// Gets or sets how many empty slots an upload may have left behind at most, because responses of the server were lost and the IDs in
    /// them: assets of the same name that stay in the phase <c>uploading</c>. Nearly always 0. It counts the attempts of the call that
    /// brought the slot. Calls that failed before are not counted: <see cref="AssetsClient.UploadFilesAsync"/> makes several while the
    /// server can't be reached.
    /// </summary>
    [JsonIgnore]
    public int LostSlots { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>What was uploaded.</summary>
    [JsonIgnore]
    internal SourceIdentity? Source { get; init; }
}
