using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>An asset on its way, and the task that processes it.</summary>
public class UploadedAsset
{
    /// <summary>The asset.</summary>
    [JsonPropertyName("asset")]
    public LivepeerAsset Asset { get; set; } = new();

    /// <summary>The task.</summary>
    [JsonPropertyName("task")]
    public TaskReference Task { get; set; } = new();

    /// <summary>
    /// How many empty slots an upload may have left behind, at most, since answers of the server were lost and with them their IDs:
    /// assets of the same name that stay in the phase uploading. Nearly always 0.
    /// </summary>
    [JsonIgnore]
    public int LostSlots { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
