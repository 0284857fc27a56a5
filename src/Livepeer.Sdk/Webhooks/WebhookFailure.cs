using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A delivery that failed.</summary>
public class WebhookFailure
{
    /// <summary>When it was.</summary>
    [JsonPropertyName("timestamp")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>What went wrong, where no answer came.</summary>
    [JsonPropertyName("error")]
    public string? Error { get; set; }

    /// <summary>The status of the answer.</summary>
    [JsonPropertyName("statusCode")]
    [JsonConverter(typeof(Int32Converter))]
    public int? StatusCode { get; set; }

    /// <summary>The body of the answer in base64, as the server sends it. See <see cref="ResponseText"/>.</summary>
    [JsonPropertyName("response")]
    public string? Response { get; set; }

    /// <summary>The body of the answer as text.</summary>
    [JsonIgnore]
    public string? ResponseText => Base64Text.Decode(Response);

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
