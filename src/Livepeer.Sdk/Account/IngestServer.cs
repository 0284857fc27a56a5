using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Represents an ingest server of the installation. The public specification lacks it.</summary>
public class IngestServer
{
    /// <summary>Gets or sets the RTMP URL that broadcasters push to, without the stream key.</summary>
    [JsonPropertyName("ingest")]
    public string? Ingest { get; set; }

    /// <summary>Gets or sets the base URL of HLS playback, without the playback ID.</summary>
    [JsonPropertyName("playback")]
    public string? Playback { get; set; }

    /// <summary>Gets or sets the URL of the server.</summary>
    [JsonPropertyName("base")]
    public string? Base { get; set; }

    /// <summary>Gets or sets the URL of the origin server, bypassing caches.</summary>
    [JsonPropertyName("origin")]
    public string? Origin { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
