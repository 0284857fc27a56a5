using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The response of a webhook.</summary>
public class WebhookLogResponse
{
    /// <summary>Gets or sets the status code.</summary>
    [JsonPropertyName("status")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Status { get; set; }

    /// <summary>Gets or sets the reason phrase.</summary>
    [JsonPropertyName("statusText")]
    public string? StatusText { get; set; }

    /// <summary>
    /// Gets or sets the beginning of the body, at most 1024 characters, in base64, as sent by the server. See <see cref="BodyText"/>.
    /// </summary>
    [JsonPropertyName("body")]
    public string? Body { get; set; }

    /// <summary>Gets the beginning of the body as text.</summary>
    [JsonIgnore]
    public string? BodyText => Base64Text.Decode(Body);

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
