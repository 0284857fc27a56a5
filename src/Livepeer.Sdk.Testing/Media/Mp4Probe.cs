using System.Buffers.Binary;
using System.Text;

namespace Livepeer.Sdk.Testing;

/// <summary>Reads the duration and the tracks from an MP4 file's boxes.</summary>
internal static class Mp4Probe
{
    private const long LargestHeader = 64L * 1024 * 1024;
    private const int DeepestBox = 8;

    /// <summary>Describes a file, or returns null if it is not an MP4 with a track of video or audio.</summary>
    public static MediaInfo? Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        try
        {
            return FindMoov(file) is { } moov ? ReadMoov(moov) : null;
        }
        catch (Exception error) when (error is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static byte[]? FindMoov(FileStream file)
    {
        byte[] header = new byte[16];
        while (file.Length - file.Position >= 8)
        {
            long start = file.Position;
            file.ReadExactly(header, 0, 8);
            long size = BinaryPrimitives.ReadUInt32BigEndian(header);
            string type = Encoding.ASCII.GetString(header, 4, 4);
            int headerLength = 8;
            if (size == 1 && file.Length - file.Position >= 8)
            {
                file.ReadExactly(header, 8, 8);
                size = BinaryPrimitives.ReadInt64BigEndian(header.AsSpan(8));
                headerLength = 16;
            }

            size = size == 0 ? file.Length - start : size;
            if (size < headerLength || size > file.Length - start)
            {
                return null;
            }

            if (type == "moov")
            {
                byte[]? moov = size > LargestHeader ? null : new byte[size - headerLength];
                file.ReadExactly(moov ?? []);
                return moov;
            }

            file.Position = start + size;
        }

        return null;
    }

    private static MediaInfo? ReadMoov(byte[] moov)
    {
        double duration = 0;
        var tracks = new List<MediaTrack>();
        foreach ((string type, int at, int length) in Boxes(moov, 0, moov.Length))
        {
            if (type == "mvhd")
            {
                (uint timescale, double units) = TimeHeader(moov.AsSpan(at, length));
                duration = timescale > 0 ? units / timescale : 0;
            }
            else if (type == "trak")
            {
                var track = new MediaTrack();
                ReadTrack(moov, at, length, track, depth: 0);
                tracks.Add(track);
            }
        }

        // A fragmented file has no duration in its header.
        return tracks.Any(track => track.IsVideo || track.IsAudio)
            ? new MediaInfo("mp4", duration > 0 ? duration : MediaInfo.Plausible.Duration, tracks)
            : null;
    }

    private static void ReadTrack(byte[] moov, int start, int size, MediaTrack track, int depth)
    {
        foreach ((string type, int at, int length) in Boxes(moov, start, start + size))
        {
            ReadOnlySpan<byte> box = moov.AsSpan(at, length);
            switch (type)
            {
                case "mdia" or "minf" or "stbl" when depth < DeepestBox:
                    ReadTrack(moov, at, length, track, depth + 1);
                    break;
                case "tkhd":
                    track.Width = (int)(BinaryPrimitives.ReadUInt32BigEndian(box[^8..]) >> 16);
                    track.Height = (int)(BinaryPrimitives.ReadUInt32BigEndian(box[^4..]) >> 16);
                    break;
                case "mdhd":
                    (uint timescale, double units) = TimeHeader(box);
                    track.Timescale = timescale;
                    track.Duration = timescale > 0 ? units / timescale : 0;
                    break;
                case "hdlr":
                    string handler = Encoding.ASCII.GetString(box.Slice(8, 4));
                    track.IsVideo = handler == "vide";
                    track.IsAudio = handler == "soun";
                    break;
                case "stsd":
                    ReadSample(box[8..], track);
                    break;
                case "stts":
                    track.Fps = Rate(box, track);
                    break;
                case "stsz":
                    track.Bytes = TotalSize(box);
                    break;
            }
        }
    }

    private static void ReadSample(ReadOnlySpan<byte> entry, MediaTrack track)
    {
        string format = Encoding.ASCII.GetString(entry.Slice(4, 4));
        track.Codec = format switch
        {
            "avc1" or "avc3" => "h264",
            "hvc1" or "hev1" => "hevc",
            "mp4a" => "aac",
            "av01" => "av1",
            "vp09" => "vp9",
            _ => format.Trim().ToUpperInvariant() is "OPUS" ? "opus" : format.Trim(),
        };
        if (track.IsAudio && entry.Length >= 36)
        {
            track.Channels = BinaryPrimitives.ReadUInt16BigEndian(entry[24..]);
            track.BitDepth = BinaryPrimitives.ReadUInt16BigEndian(entry[26..]);
            track.SampleRate = (int)(BinaryPrimitives.ReadUInt32BigEndian(entry[32..]) >> 16);
        }
    }

    private static double Rate(ReadOnlySpan<byte> box, MediaTrack track)
    {
        uint entries = BinaryPrimitives.ReadUInt32BigEndian(box[4..]);
        double samples = 0;
        double units = 0;
        for (int i = 0; i < entries; i++)
        {
            double count = BinaryPrimitives.ReadUInt32BigEndian(box[(8 + (i * 8))..]);
            samples += count;
            units += count * BinaryPrimitives.ReadUInt32BigEndian(box[(12 + (i * 8))..]);
        }

        return units > 0 ? Math.Round(samples * track.Timescale / units, 3) : 0;
    }

    private static double TotalSize(ReadOnlySpan<byte> box)
    {
        uint same = BinaryPrimitives.ReadUInt32BigEndian(box[4..]);
        uint count = BinaryPrimitives.ReadUInt32BigEndian(box[8..]);
        double total = (double)same * count;
        for (int i = 0; same == 0 && i < count; i++)
        {
            total += BinaryPrimitives.ReadUInt32BigEndian(box[(12 + (i * 4))..]);
        }

        return total;
    }

    private static (uint Timescale, double Units) TimeHeader(ReadOnlySpan<byte> box) => box[0] == 1
        ? (BinaryPrimitives.ReadUInt32BigEndian(box[20..]), BinaryPrimitives.ReadUInt64BigEndian(box[24..]))
        : (BinaryPrimitives.ReadUInt32BigEndian(box[12..]), BinaryPrimitives.ReadUInt32BigEndian(box[16..]));

    private static IEnumerable<(string Type, int At, int Length)> Boxes(byte[] data, int start, int end)
    {
        for (int at = start; at + 8 <= end;)
        {
            long size = BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan(at));
            size = size == 0 ? end - at : size;
            if (size < 8 || at + size > end)
            {
                yield break;
            }

            yield return (Encoding.ASCII.GetString(data, at + 4, 4), at + 8, (int)size - 8);
            at += (int)size;
        }
    }
}
