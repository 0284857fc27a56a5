using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Represents a row of usage: the total, one period, or one creator.</summary>
public class UsageMetric
{
    /// <summary>Gets or sets the start of the period, if a time step was requested. The public specification lacks it.</summary>
    [JsonPropertyName("TimeInterval")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>Gets or sets the ID of the account.</summary>
    [JsonPropertyName("UserID")]
    public string? UserId { get; set; }

    /// <summary>Gets or sets the creator, if requested, or <see langword="null"/> for content without one.</summary>
    [JsonPropertyName("CreatorID")]
    public string? CreatorId { get; set; }

    /// <summary>Gets or sets the total time watched, or <see langword="null"/> if nothing was watched.</summary>
    [JsonPropertyName("DeliveryUsageMins")]
    [JsonConverter(typeof(MinutesConverter))]
    public TimeSpan? Delivery { get; set; }

    /// <summary>Gets or sets the total duration of transcoded video, or <see langword="null"/> if there was none.</summary>
    [JsonPropertyName("TotalUsageMins")]
    [JsonConverter(typeof(MinutesConverter))]
    public TimeSpan? Transcoding { get; set; }

    /// <summary>Gets or sets the average duration of stored video, or <see langword="null"/> if there was none.</summary>
    [JsonPropertyName("StorageUsageMins")]
    [JsonConverter(typeof(MinutesConverter))]
    public TimeSpan? Storage { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
