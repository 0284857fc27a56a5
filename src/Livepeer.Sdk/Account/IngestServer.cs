using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A place where the installation takes broadcasts in. The public specification lacks it.</summary>
public class IngestServer
{
    /// <summary>Where broadcasters push to over RTMP, without the stream key.</summary>
    [JsonPropertyName("ingest")]
    public string? Ingest { get; set; }

    /// <summary>Where HLS is played, without the playback ID.</summary>
    [JsonPropertyName("playback")]
    public string? Playback { get; set; }

    /// <summary>The server itself.</summary>
    [JsonPropertyName("base")]
    public string? Base { get; set; }

    /// <summary>The server behind whatever caches are in front of it.</summary>
    [JsonPropertyName("origin")]
    public string? Origin { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
