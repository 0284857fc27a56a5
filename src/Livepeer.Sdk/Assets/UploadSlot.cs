using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>
/// A place to upload a file to, and the asset that it becomes. Anyone who has the URLs can fill it without an API key, by
/// <see cref="UploadClient"/>.
/// </summary>
public class UploadSlot : ICountsLostResponses
{
    /// <summary>Gets or sets the URL that takes the whole file in one <c>PUT</c>, with its token.</summary>
    [JsonPropertyName("url")]
    public Secret Url { get; set; } = new("");

    /// <summary>Gets or sets the URL of resumable uploads (tus 1.0), with its token.</summary>
    [JsonPropertyName("tusEndpoint")]
    public Secret TusEndpoint { get; set; } = new("");

    /// <summary>Gets or sets the asset, which waits for its bytes.</summary>
    [JsonPropertyName("asset")]
    public LivepeerAsset Asset { get; set; } = new();

    /// <summary>Gets or sets the task that will process it.</summary>
    [JsonPropertyName("task")]
    public TaskReference Task { get; set; } = new();

    /// <summary>Gets how many responses were lost before this one, at most: each may have left a slot behind.</summary>
    [JsonIgnore]
    internal int LostResponses { get; private set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>Creates a ticket for a page or an app that is to fill the slot: the URLs and IDs, and nothing else of the asset.</summary>
    /// <returns>The ticket, whose JSON contains the URLs in the clear.</returns>
    public UploadTicket ToTicket() => new()
    {
        Url = Url,
        TusEndpoint = TusEndpoint,
        AssetId = Asset?.Id,
        PlaybackId = Asset?.PlaybackId,
    };

    int ICountsLostResponses.LostResponses
    {
        set => LostResponses = value;
    }
}
