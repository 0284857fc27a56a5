using System.Globalization;

namespace Cli.Terminal;

/// <summary>Reads a time span such as <c>90s</c>, <c>15m</c>, <c>12h</c> or <c>7d</c>.</summary>
internal static class Duration
{
    /// <summary>Reads the value of an option, which is at least a second and at most a number of days.</summary>
    public static TimeSpan Parse(string text, string option, int maxDays)
    {
        double? unit = text.Length > 1 ? text[^1] switch { 's' => 1, 'm' => 60, 'h' => 3600, 'd' => 86400, _ => null } : null;
        if (unit is not { } seconds
            || !double.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out double count))
        {
            throw new UsageException($"{option} is a number with a unit, such as 90s, 15m, 12h or 7d.");
        }

        double total = count * seconds;
        return total >= 1 && total <= TimeSpan.FromDays(maxDays).TotalSeconds
            ? TimeSpan.FromSeconds(total)
            : throw new UsageException(
                string.Create(CultureInfo.InvariantCulture, $"{option} is at least 1s and at most {maxDays}d, not {text}."));
    }
}
