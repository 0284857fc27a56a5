using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Json;

/// <summary>Reads and writes a duration as some answers do: a number of milliseconds with a fraction. Exact to 100 ns.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MillisecondsConverter : JsonConverter<TimeSpan>
{
    private const decimal Ticks = TimeSpan.TicksPerMillisecond;

    /// <inheritdoc/>
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        decimal milliseconds = Math.Clamp(Numbers.ReadDecimal(ref reader), TimeSpan.MinValue.Ticks / Ticks, TimeSpan.MaxValue.Ticks / Ticks);
        return TimeSpan.FromTicks((long)decimal.Round(milliseconds * Ticks));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(Numbers.Trim(value.Ticks / Ticks));
    }
}
