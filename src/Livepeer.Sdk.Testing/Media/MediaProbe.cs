namespace Livepeer.Sdk.Testing;

/// <summary>Distinguishes media files from other files by their containers.</summary>
internal static class MediaProbe
{
    /// <summary>The server's message for a file that it can't read.</summary>
    public const string Failure = "Failed to probe or open file";

    private const int TransportPacket = 188;
    private const int TransportPackets = 5;

    /// <summary>Describes a file, or returns null if it is not in a container for video.</summary>
    public static MediaInfo? Read(string path)
    {
        byte[] start = new byte[TransportPacket * TransportPackets];
        using (var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
        {
            start = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        }

        return GetFormat(start) switch
        {
            "mp4" => Mp4Probe.Read(path),
            { } format => MediaInfo.Plausible with { Format = format },
            null => null,
        };
    }

    private static string? GetFormat(ReadOnlySpan<byte> start) => start switch
    {
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..]
            or [_, _, _, _, (byte)'m', (byte)'o', (byte)'o', (byte)'v', ..]
            or [_, _, _, _, (byte)'m', (byte)'d', (byte)'a', (byte)'t', ..]
            or [_, _, _, _, (byte)'w', (byte)'i', (byte)'d', (byte)'e', ..]
            or [_, _, _, _, (byte)'f', (byte)'r', (byte)'e', (byte)'e', ..] => "mp4",
        [0x1A, 0x45, 0xDF, 0xA3, ..] => "webm",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'A', (byte)'V', (byte)'I', (byte)' ', ..] => "avi",
        [(byte)'F', (byte)'L', (byte)'V', 1, ..] => "flv",
        [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] => "ogg",
        [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11, ..] => "asf",
        [0, 0, 1, 0xBA, ..] => "mpeg",
        _ => IsTransportStream(start) ? "mpegts" : null,
    };

    private static bool IsTransportStream(ReadOnlySpan<byte> start)
    {
        for (int at = 0; at < start.Length; at += TransportPacket)
        {
            if (start[at] != 0x47)
            {
                return false;
            }
        }

        return start.Length >= TransportPacket;
    }
}
