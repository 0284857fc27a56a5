using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <summary>
/// Represents a multistream target. The server does not return the URL to the owner, although the public specification requires it.
/// </summary>
public class MultistreamTarget : IListItem
{
    /// <summary>Gets or sets the ID.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the URL with the stream key. Only administrators of the installation receive it.</summary>
    [JsonPropertyName("url")]
    public Secret? Url { get; set; }

    /// <summary>Gets or sets a value that indicates whether the target is disabled.</summary>
    [JsonPropertyName("disabled")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Disabled { get; set; }

    /// <summary>Gets or sets the time at which the target was created.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Gets or sets the ID of the account that the target belongs to.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>
    /// Gets or sets the ID of the project that the target was created in. It can be used in all projects of the account.
    /// </summary>
    [JsonPropertyName("projectId")]
    public string? ProjectId { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
