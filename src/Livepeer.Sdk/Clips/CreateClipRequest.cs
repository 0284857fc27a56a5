using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What to cut out of a broadcast or its recording.</summary>
public sealed class CreateClipRequest
{
    /// <summary>The playback ID of the stream. (The server can't cut assets as yet.)</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    [JsonPropertyName("playbackId")]
    public required string PlaybackId
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value, nameof(PlaybackId));
            field = value;
        }
    }

    /// <summary>Where the clip begins, by the clock of the broadcast: players show it as the time of the program.</summary>
    [JsonPropertyName("startTime")]
    [JsonConverter(typeof(RequiredUnixMillisecondsConverter))]
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>Where the clip ends, later than it begins; the end of what there is unless set.</summary>
    [JsonPropertyName("endTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>What to call the clip; <c>clip-</c> and its playback ID unless set.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The session to cut its recording; the latest broadcast is cut unless set.</summary>
    [JsonPropertyName("sessionId")]
    public string? SessionId { get; init; }
}
