using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The account that a key belongs to.</summary>
public class AccountInfo
{
    /// <summary>The ID: what objects call <c>userId</c>.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>Always <c>user</c>.</summary>
    [JsonPropertyName("kind")]
    public string? Kind { get; set; }

    /// <summary>The e-mail address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>Whether the e-mail address was confirmed; most operations are refused until it is.</summary>
    [JsonPropertyName("emailValid")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsEmailVerified { get; set; }

    /// <summary>Whether the account administers the installation.</summary>
    [JsonPropertyName("admin")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsAdmin { get; set; }

    /// <summary>Whether the account is suspended: most operations are refused.</summary>
    [JsonPropertyName("suspended")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsSuspended { get; set; }

    /// <summary>Whether the account is closed.</summary>
    [JsonPropertyName("disabled")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsDisabled { get; set; }

    /// <summary>The project of objects that name none.</summary>
    [JsonPropertyName("defaultProjectId")]
    public string? DefaultProjectId { get; set; }

    /// <summary>The first name of the owner.</summary>
    [JsonPropertyName("firstName")]
    public string? FirstName { get; set; }

    /// <summary>The last name of the owner.</summary>
    [JsonPropertyName("lastName")]
    public string? LastName { get; set; }

    /// <summary>The organization of the owner.</summary>
    [JsonPropertyName("organization")]
    public string? Organization { get; set; }

    /// <summary>The telephone number of the owner.</summary>
    [JsonPropertyName("phone")]
    public string? Phone { get; set; }

    /// <summary>When the account was made.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the account was verified.</summary>
    [JsonPropertyName("verifiedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? VerifiedAt { get; set; }

    /// <summary>When somebody last signed in to the dashboard.</summary>
    [JsonPropertyName("lastSeen")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LastSeen { get; set; }

    /// <summary>When the account last broadcast.</summary>
    [JsonPropertyName("lastStreamedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LastStreamedAt { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
