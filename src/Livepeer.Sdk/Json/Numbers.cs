using System.Globalization;
using System.Text.Json;

namespace Livepeer.Sdk.Json;

/// <summary>
/// Reads numbers from a response, in any notation: <c>123</c>, <c>123.0</c>, <c>1.23e2</c>, <c>"123"</c>. A fraction is rounded if an
/// integer is expected, and a value out of range becomes the nearest value in range. Anything else reads as <see langword="null"/>: one
/// unexpected field must not make a whole page unreadable.
/// </summary>
internal static class Numbers
{
    private const decimal OneToDivideBy = 1.0000000000000000000000000000m;

    public static long? ReadInt64(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long value))
        {
            return value;
        }

        return ReadDecimal(ref reader) is { } number ? (long)Round(number, long.MinValue, long.MaxValue) : null;
    }

    public static int? ReadInt32(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value))
        {
            return value;
        }

        return ReadDecimal(ref reader) is { } number ? (int)Round(number, int.MinValue, int.MaxValue) : null;
    }

    public static double? ReadDouble(ref Utf8JsonReader reader)
    {
        double value;
        switch (reader.TokenType)
        {
            case JsonTokenType.Number:
                value = reader.GetDouble();
                break;
            case JsonTokenType.String when double.TryParse(reader.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out value):
                break;
            default:
                reader.TrySkip();
                return null;
        }

        // JSON has no infinity: the value could be read but not written again.
        return double.IsNaN(value) ? null : Math.Clamp(value, double.MinValue, double.MaxValue);
    }

    public static decimal? ReadDecimal(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Number:
                return reader.TryGetDecimal(out decimal value) ? value : ToDecimal(reader.GetDouble());
            case JsonTokenType.String:
                string text = reader.GetString()!;
                return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) ? value
                    : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? ToDecimal(number)
                    : null;
            default:
                reader.TrySkip();
                return null;
        }
    }

    /// <summary>Removes trailing zeros, so that 24.5 is not written as 24.5000000.</summary>
    public static decimal Trim(decimal value) => value / OneToDivideBy;

    private static decimal Round(decimal value, decimal lowest, decimal highest) =>
        decimal.Round(Math.Clamp(value, lowest, highest), MidpointRounding.AwayFromZero);

    /// <summary>Converts a number that was too large, or too small, to be read as a decimal.</summary>
    private static decimal? ToDecimal(double value) => value switch
    {
        double.NaN => null,
        >= 1 => decimal.MaxValue,
        <= -1 => decimal.MinValue,
        _ => 0,
    };
}
