using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A user of a room.</summary>
public class RoomUser
{
    /// <summary>The ID.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>Where the connection stands, as the number that the room server has for it. The public specification lacks it.</summary>
    [JsonPropertyName("state")]
    [JsonConverter(typeof(Int32Converter))]
    public int? State { get; set; }

    /// <summary>When the user came.</summary>
    [JsonPropertyName("joinedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? JoinedAt { get; set; }

    /// <summary>The name shown to others.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Whether the user may send picture and sound.</summary>
    [JsonPropertyName("isPublisher")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsPublisher { get; set; }

    /// <summary>What the user may do. The public specification lacks it.</summary>
    [JsonPropertyName("permission")]
    public RoomPermission? Permission { get; set; }

    /// <summary>The developer's own words about the user.</summary>
    [JsonPropertyName("metadata")]
    public string? Metadata { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
