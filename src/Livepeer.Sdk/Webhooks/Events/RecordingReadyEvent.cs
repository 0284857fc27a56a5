using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A recording is ready to be played. The type is <c>recording.ready</c>.</summary>
public class RecordingReadyEvent : RecordingWebhookEvent
{
    /// <summary>Gets the HLS URL of the recording.</summary>
    [JsonIgnore]
    public string? RecordingUrl => Payload?.RecordingUrl;

    /// <summary>Gets the URL of the recording as an MP4 file.</summary>
    [JsonIgnore]
    public string? Mp4Url => Payload?.Mp4Url;
}
