using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A failed delivery.</summary>
public class WebhookFailure
{
    /// <summary>Gets or sets the time of the delivery.</summary>
    [JsonPropertyName("timestamp")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>Gets or sets the error, if no response was received.</summary>
    [JsonPropertyName("error")]
    public string? Error { get; set; }

    /// <summary>Gets or sets the status code of the response.</summary>
    [JsonPropertyName("statusCode")]
    [JsonConverter(typeof(Int32Converter))]
    public int? StatusCode { get; set; }

    /// <summary>Gets or sets the body of the response in base64, as sent by the server. See <see cref="ResponseText"/>.</summary>
    [JsonPropertyName("response")]
    public string? Response { get; set; }

    /// <summary>Gets the body of the response as text.</summary>
    [JsonIgnore]
    public string? ResponseText => Base64Text.Decode(Response);

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
