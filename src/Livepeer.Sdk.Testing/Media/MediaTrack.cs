namespace Livepeer.Sdk.Testing;

/// <summary>A track of a video file.</summary>
internal sealed record MediaTrack
{
    public bool IsVideo { get; set; }

    public bool IsAudio { get; set; }

    public string Codec { get; set; } = "";

    public double Duration { get; set; }

    public double Bytes { get; set; }

    public int Width { get; set; }

    public int Height { get; set; }

    public double Fps { get; set; }

    public int Channels { get; set; }

    public int SampleRate { get; set; }

    public int BitDepth { get; set; }

    public uint Timescale { get; set; }

    public double Bitrate => Duration > 0 ? Math.Round(Bytes * 8 / Duration) : 0;
}
