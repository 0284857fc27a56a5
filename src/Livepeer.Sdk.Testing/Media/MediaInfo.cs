namespace Livepeer.Sdk.Testing;

/// <summary>The properties of a media file.</summary>
internal sealed record MediaInfo(string Format, double Duration, IReadOnlyList<MediaTrack> Tracks)
{
    /// <summary>A plausible MP4, for files that the studio does not have or can't read in detail.</summary>
    public static MediaInfo Plausible { get; } = new(
        "mp4",
        23.8328,
        [
            new MediaTrack { IsVideo = true, Codec = "h264", Duration = 23.8238, Bytes = 2_680_178, Width = 1920, Height = 1080, Fps = 30 },
            new MediaTrack
            {
                IsAudio = true,
                Codec = "aac",
                Duration = 23.8,
                Bytes = 297_500,
                Channels = 2,
                SampleRate = 44_100,
                BitDepth = 16,
            },
        ]);
}
