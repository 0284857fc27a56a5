using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The payload of an event about a recording.</summary>
public class RecordingEventPayload
{
    /// <summary>Gets or sets the session that is recorded, at the time of the event.</summary>
    [JsonPropertyName("session")]
    public LivepeerSession? Session { get; set; }

    /// <summary>Gets or sets the HLS URL of the recording. Only in <see cref="RecordingReadyEvent"/>.</summary>
    [JsonPropertyName("recordingUrl")]
    public string? RecordingUrl { get; set; }

    /// <summary>Gets or sets the URL of the recording as an MP4 file. Only in <see cref="RecordingReadyEvent"/>.</summary>
    [JsonPropertyName("mp4Url")]
    public string? Mp4Url { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
