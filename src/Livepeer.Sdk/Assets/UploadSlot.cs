using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>A place to upload a file to, and the asset that it becomes. Whoever has the addresses may fill it, without a key.</summary>
public class UploadSlot : ICountsLostAnswers
{
    /// <summary>Takes the whole file in one <c>PUT</c>, token included.</summary>
    [JsonPropertyName("url")]
    public Secret Url { get; set; } = new("");

    /// <summary>Takes the file in pieces that can be resumed (tus 1.0), token included.</summary>
    [JsonPropertyName("tusEndpoint")]
    public Secret TusEndpoint { get; set; } = new("");

    /// <summary>The asset, which waits for its bytes.</summary>
    [JsonPropertyName("asset")]
    public LivepeerAsset Asset { get; set; } = new();

    /// <summary>The task that will process it.</summary>
    [JsonPropertyName("task")]
    public TaskReference Task { get; set; } = new();

    /// <summary>How many answers were lost before this one, at most: each may have left a slot behind.</summary>
    [JsonIgnore]
    internal int LostAnswers { get; private set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    int ICountsLostAnswers.LostAnswers
    {
        set => LostAnswers = value;
    }
}
