using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What a webhook answered.</summary>
public class WebhookLogResponse
{
    /// <summary>The status.</summary>
    [JsonPropertyName("status")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Status { get; set; }

    /// <summary>The words beside the status.</summary>
    [JsonPropertyName("statusText")]
    public string? StatusText { get; set; }

    /// <summary>The beginning of the body, 1024 characters at most, in base64, as the server sends it. See <see cref="BodyText"/>.</summary>
    [JsonPropertyName("body")]
    public string? Body { get; set; }

    /// <summary>The beginning of the body as text.</summary>
    [JsonIgnore]
    public string? BodyText => Base64Text.Decode(Body);

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
