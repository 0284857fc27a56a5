using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Represents the account that a key belongs to.</summary>
public class AccountInfo
{
    /// <summary>Gets or sets the ID, which other objects refer to as <c>userId</c>.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>Gets or sets the kind of object, which is always <c>user</c>.</summary>
    [JsonPropertyName("kind")]
    public string? Kind { get; set; }

    /// <summary>Gets or sets the email address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether the email address is verified. The server rejects most operations until it is.
    /// </summary>
    [JsonPropertyName("emailValid")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsEmailVerified { get; set; }

    /// <summary>Gets or sets a value that indicates whether the account is an administrator of the installation.</summary>
    [JsonPropertyName("admin")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsAdmin { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether the account is suspended. The server rejects most operations of a suspended account.
    /// </summary>
    [JsonPropertyName("suspended")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsSuspended { get; set; }

    /// <summary>Gets or sets a value that indicates whether the account is closed.</summary>
    [JsonPropertyName("disabled")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsDisabled { get; set; }

    /// <summary>Gets or sets the ID of the project of objects that are created without one.</summary>
    [JsonPropertyName("defaultProjectId")]
    public string? DefaultProjectId { get; set; }

    /// <summary>Gets or sets the first name of the owner.</summary>
    [JsonPropertyName("firstName")]
    public string? FirstName { get; set; }

    /// <summary>Gets or sets the last name of the owner.</summary>
    [JsonPropertyName("lastName")]
    public string? LastName { get; set; }

    /// <summary>Gets or sets the organization of the owner.</summary>
    [JsonPropertyName("organization")]
    public string? Organization { get; set; }

    /// <summary>Gets or sets the telephone number of the owner.</summary>
    [JsonPropertyName("phone")]
    public string? Phone { get; set; }

    /// <summary>Gets or sets the time at which the account was created.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Gets or sets the time at which the account was verified.</summary>
    [JsonPropertyName("verifiedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? VerifiedAt { get; set; }

    /// <summary>Gets or sets the time of the last sign-in to the dashboard.</summary>
    [JsonPropertyName("lastSeen")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LastSeen { get; set; }

    /// <summary>Gets or sets the time of the last broadcast.</summary>
    [JsonPropertyName("lastStreamedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LastStreamedAt { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
