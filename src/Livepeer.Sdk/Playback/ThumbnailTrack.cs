using System.Globalization;

namespace Livepeer.Sdk;

/// <summary>The small pictures of a video for a seek bar, one for each few seconds.</summary>
public sealed class ThumbnailTrack
{
    private const string Arrow = "-->";

    private ThumbnailTrack(IReadOnlyList<ThumbnailCue> cues) => Cues = cues;

    /// <summary>The pictures, in the order of the list.</summary>
    public IReadOnlyList<ThumbnailCue> Cues { get; }

    /// <summary>Reads a list (WebVTT) whose lines name pictures.</summary>
    /// <param name="text">The list.</param>
    /// <param name="address">Where the list was: pictures are named from there. A token in its query is handed on to them.</param>
    /// <returns>The pictures.</returns>
    /// <exception cref="FormatException">The text is no such list.</exception>
    public static ThumbnailTrack Parse(string text, string address)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        string[] lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        if (!lines[0].StartsWith("WEBVTT", StringComparison.Ordinal))
        {
            throw new FormatException("A list of pictures begins with WEBVTT.");
        }

        var cues = new List<ThumbnailCue>();
        for (int index = 1; index < lines.Length - 1; index++)
        {
            string[] times = lines[index].Split(Arrow, 2, StringSplitOptions.TrimEntries);
            string image = lines[index + 1].Trim();
            if (times.Length == 2 && image.Length > 0)
            {
                // Settings may follow the second time.
                cues.Add(new ThumbnailCue(Time(times[0]), Time(times[1].Split(' ')[0]), Resolve(address, image)));
            }
        }

        return new ThumbnailTrack(cues);
    }

    /// <summary>The picture for a position.</summary>
    /// <param name="position">The position in the video.</param>
    /// <returns>The picture; null where there is none.</returns>
    public ThumbnailCue? At(TimeSpan position) => Cues.FirstOrDefault(cue => cue.Start <= position && position < cue.End);

    /// <summary>Hours, which may be left out, minutes and seconds with their fraction.</summary>
    private static TimeSpan Time(string text)
    {
        string[] parts = text.Split(':');
        decimal seconds = 0;
        foreach (string part in parts)
        {
            if (parts.Length > 3 || !decimal.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
            {
                throw new FormatException("A time in the list of pictures can't be read.");
            }

            seconds = (seconds * 60) + number;
        }

        return TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond));
    }

    /// <summary>Addresses stay as they are written: <see cref="Uri"/> would change some.</summary>
    private static string Resolve(string address, string image)
    {
        if (image.Contains("://", StringComparison.Ordinal))
        {
            return image;
        }

        int mark = address.IndexOf('?', StringComparison.Ordinal);
        string query = mark < 0 || image.Contains('?', StringComparison.Ordinal) ? "" : address[mark..];
        string path = mark < 0 ? address : address[..mark];
        if (image[0] != '/')
        {
            return path[..(path.LastIndexOf('/') + 1)] + image + query;
        }

        int host = path.IndexOf("://", StringComparison.Ordinal) + 3;
        int root = path.IndexOf('/', host);
        return (root < 0 ? path : path[..root]) + image + query;
    }
}
