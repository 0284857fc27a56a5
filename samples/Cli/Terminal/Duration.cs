using System.Globalization;

namespace Cli.Terminal;

/// <summary>Reads a time span such as <c>90s</c>, <c>15m</c>, <c>12h</c> or <c>7d</c>.</summary>
internal static class Duration
{
    public static TimeSpan Parse(string text, string option)
    {
        double? unit = text.Length > 1 ? text[^1] switch { 's' => 1, 'm' => 60, 'h' => 3600, 'd' => 86400, _ => null } : null;
        return unit is { } seconds
            && int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            && count is > 0 and < 1_000_000
                ? TimeSpan.FromSeconds(count * seconds)
                : throw new UsageException($"{option} is a number with a unit, such as 90s, 15m, 12h or 7d.");
    }
}
