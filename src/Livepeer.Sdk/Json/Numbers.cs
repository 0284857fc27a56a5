using System.Text.Json;

namespace Livepeer.Sdk.Json;

internal static class Numbers
{
    private const decimal OneToDivideBy = 1.0000000000000000000000000000m;

    /// <summary>A number of any size; one that a decimal cannot hold becomes the nearest that it can.</summary>
    public static decimal ReadDecimal(ref Utf8JsonReader reader)
    {
        if (reader.TryGetDecimal(out decimal value))
        {
            return value;
        }

        return reader.GetDouble() > 0 ? decimal.MaxValue : decimal.MinValue;
    }

    /// <summary>Without the zeros at the end, so that 24.5 is not written as 24.5000000.</summary>
    public static decimal Trim(decimal value) => value / OneToDivideBy;
}
