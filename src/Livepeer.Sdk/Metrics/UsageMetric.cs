using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What was used of the service: in all, in one period, or for one creator.</summary>
public class UsageMetric
{
    /// <summary>Where the period begins, where a time step was asked for. The public specification lacks it.</summary>
    [JsonPropertyName("TimeInterval")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>The account.</summary>
    [JsonPropertyName("UserID")]
    public string? UserId { get; set; }

    /// <summary>The creator, where it was asked for or split by; null for what has none.</summary>
    [JsonPropertyName("CreatorID")]
    public string? CreatorId { get; set; }

    /// <summary>How long was watched together; null where nothing was.</summary>
    [JsonPropertyName("DeliveryUsageMins")]
    [JsonConverter(typeof(MinutesConverter))]
    public TimeSpan? Delivery { get; set; }

    /// <summary>How much video was transcoded; null where none was.</summary>
    [JsonPropertyName("TotalUsageMins")]
    [JsonConverter(typeof(MinutesConverter))]
    public TimeSpan? Transcoding { get; set; }

    /// <summary>How much video was kept, on average; null where none was.</summary>
    [JsonPropertyName("StorageUsageMins")]
    [JsonConverter(typeof(MinutesConverter))]
    public TimeSpan? Storage { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
