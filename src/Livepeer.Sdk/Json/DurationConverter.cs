using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Json;

/// <summary>Reads and writes a duration as a number of units with a fraction. Exact to 100 ns.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DurationConverter : JsonConverter<TimeSpan?>
{
    private readonly decimal _ticksPerUnit;

    private protected DurationConverter(long ticksPerUnit) => _ticksPerUnit = ticksPerUnit;

    /// <inheritdoc/>
    public override TimeSpan? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (Numbers.ReadDecimal(ref reader) is not { } units)
        {
            return null;
        }

        units = Math.Clamp(units, TimeSpan.MinValue.Ticks / _ticksPerUnit, TimeSpan.MaxValue.Ticks / _ticksPerUnit);
        return TimeSpan.FromTicks((long)decimal.Round(units * _ticksPerUnit));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TimeSpan? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(Numbers.Trim(value.GetValueOrDefault().Ticks / _ticksPerUnit));
    }
}
