using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Represents a user of a room.</summary>
public class RoomUser
{
    /// <summary>Gets or sets the ID.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>
    /// Gets or sets the state of the connection, as the numeric value of the room server. The public specification lacks it.
    /// </summary>
    [JsonPropertyName("state")]
    [JsonConverter(typeof(Int32Converter))]
    public int? State { get; set; }

    /// <summary>Gets or sets the time at which the user joined.</summary>
    [JsonPropertyName("joinedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? JoinedAt { get; set; }

    /// <summary>Gets or sets the display name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets a value that indicates whether the user can publish video and audio.</summary>
    [JsonPropertyName("isPublisher")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsPublisher { get; set; }

    /// <summary>Gets or sets the permissions of the user. The public specification lacks it.</summary>
    [JsonPropertyName("permission")]
    public RoomPermission? Permission { get; set; }

    /// <summary>Gets or sets the developer's metadata of the user.</summary>
    [JsonPropertyName("metadata")]
    public string? Metadata { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
