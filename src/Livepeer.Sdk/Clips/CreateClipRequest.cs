using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Specifies a clip to create from a broadcast or its recording.</summary>
public sealed class CreateClipRequest
{
    /// <summary>Gets the playback ID of the stream. The server does not support clips of assets.</summary>
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

    /// <summary>
    /// Gets the start of the clip in wall-clock time, which players expose as the program date and time. Fractions of a millisecond are
    /// dropped: the media workers expect a whole number, although the public specification allows any.
    /// </summary>
    [JsonPropertyName("startTime")]
    [JsonConverter(typeof(RequiredUnixMillisecondsConverter))]
    public required DateTimeOffset StartTime { get; init => field = WholeMilliseconds(value); }

    /// <summary>
    /// Gets the end of the clip, which must be later than its start. The default is the end of the available video. Fractions of a
    /// millisecond are dropped.
    /// </summary>
    [JsonPropertyName("endTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? EndTime { get; init => field = value is { } end ? WholeMilliseconds(end) : null; }

    /// <summary>Gets the name of the clip. The default is <c>clip-</c> followed by the playback ID.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Gets the ID of the session whose recording is clipped. The default is the latest broadcast.</summary>
    [JsonPropertyName("sessionId")]
    public string? SessionId { get; init; }

    private static DateTimeOffset WholeMilliseconds(DateTimeOffset value) => value.AddTicks(-(value.Ticks % TimeSpan.TicksPerMillisecond));
}
