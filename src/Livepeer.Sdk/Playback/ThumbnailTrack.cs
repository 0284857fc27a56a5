using System.Globalization;
using Livepeer.Sdk.Downloads;

namespace Livepeer.Sdk;

/// <summary>The thumbnails of a video for a seek bar, one for every few seconds.</summary>
public sealed class ThumbnailTrack
{
    private const string Arrow = "-->";
    private const string Signature = "WEBVTT";

    /// <summary>Longer numbers exceed any video and would overflow.</summary>
    private const int MaxDigits = 12;

    private static readonly char[] _spaces = [' ', '\t', '\f'];

    private ThumbnailTrack(IReadOnlyList<ThumbnailCue> cues) => Cues = cues;

    /// <summary>Gets the thumbnails, in the order of the track.</summary>
    public IReadOnlyList<ThumbnailCue> Cues { get; }

    /// <summary>Parses a track (WebVTT) whose cues name images.</summary>
    /// <param name="text">The text of the track.</param>
    /// <param name="url">
    /// The http or https URL of the track, to which the URLs of its images are relative. A token in its query is passed on to them.
    /// </param>
    /// <returns>The thumbnails. Invalid characters in their URLs are percent-encoded.</returns>
    /// <exception cref="ArgumentException"><paramref name="url"/> is not an http or https URL.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a track.</exception>
    public static ThumbnailTrack Parse(string text, string url)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrWhiteSpace(url);
        UrlParts track = UrlText.Split(url);
        if (!IsWeb(url.Trim()) || !Uri.TryCreate(track.ToString(), UriKind.Absolute, out Uri? parsed) || parsed.Host.Length == 0)
        {
            throw new ArgumentException("An http or https URL is needed.", nameof(url));
        }

        string[] lines = text.TrimStart('\uFEFF')
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n')
            .Split('\n');
        if (!IsSignature(lines[0]))
        {
            throw new FormatException("A thumbnail track must begin with WEBVTT.");
        }

        var cues = new List<ThumbnailCue>();
        for (int index = 1; index < lines.Length - 1; index++)
        {
            string[] times = lines[index].Split(Arrow, 2);
            string image = lines[index + 1].Trim();
            if (times.Length == 2 && image.Length > 0)
            {
                // Settings may follow the second time.
                string end = times[1].Split(_spaces, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault("");
                cues.Add(new ThumbnailCue(ParseTime(times[0].Trim()), ParseTime(end), Resolve(track, image)));
            }
        }

        return new ThumbnailTrack(cues);
    }

    /// <summary>Gets the thumbnail for a position.</summary>
    /// <param name="position">The position in the video.</param>
    /// <returns>The thumbnail; <see langword="null"/> if there is none.</returns>
    public ThumbnailCue? GetCue(TimeSpan position) => Cues.FirstOrDefault(cue => cue.Start <= position && position < cue.End);

    private static bool IsSignature(string line) => line.StartsWith(Signature, StringComparison.Ordinal)
        && (line.Length == Signature.Length || _spaces.Contains(line[Signature.Length]));

    private static bool IsWeb(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Parses optional hours, minutes, and seconds with a fraction.</summary>
    private static TimeSpan ParseTime(string text)
    {
        string[] parts = text.Split(':');
        decimal seconds = 0;
        foreach (string part in parts)
        {
            if (parts.Length > 3
                || part.Split('.')[0].Length > MaxDigits
                || !decimal.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
            {
                throw new FormatException("A time in the thumbnail track can't be read.");
            }

            seconds = (seconds * 60) + number;
        }

        decimal ticks = seconds * TimeSpan.TicksPerSecond;
        return ticks <= TimeSpan.MaxValue.Ticks
            ? TimeSpan.FromTicks((long)ticks)
            : throw new FormatException("A time in the thumbnail track is too long.");
    }

    private static string Resolve(UrlParts track, string image)
    {
        if (UrlText.Scheme(image) is not null)
        {
            return IsWeb(image) ? CheckHost(UrlText.Split(image)) : throw InvalidImage();
        }

        if (image.StartsWith("//", StringComparison.Ordinal))
        {
            return CheckHost(UrlText.Split(track.Origin[..(track.Origin.IndexOf(':', StringComparison.Ordinal) + 1)] + image));
        }

        UrlParts relative = UrlText.Split(image);
        string folder = track.Path[..(track.Path.LastIndexOf('/') + 1)];
        UrlParts resolved = track with
        {
            Path = relative.Path.StartsWith('/') ? relative.Path : folder + relative.Path,
            Query = relative.Query ?? track.Query,
            Fragment = relative.Fragment,
        };
        return resolved.ToString();
    }

    private static string CheckHost(UrlParts image)
    {
        string url = image.ToString();
        return Uri.TryCreate(url, UriKind.Absolute, out Uri? parsed) && parsed.Host.Length > 0 && !image.Origin.Any(char.IsWhiteSpace)
            ? url
            : throw InvalidImage();
    }

    private static FormatException InvalidImage() => new("An image in the thumbnail track has no valid http or https URL.");
}
