using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Json;

/// <summary>Reads and writes a duration as the server does: a number of seconds with a fraction. Exact to 100 ns.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SecondsConverter : JsonConverter<TimeSpan>
{
    private static readonly decimal _longest = TimeSpan.MaxValue.Ticks / (decimal)TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        decimal seconds = Math.Clamp(Numbers.ReadDecimal(ref reader), -_longest, _longest);
        return TimeSpan.FromTicks((long)decimal.Round(seconds * TimeSpan.TicksPerSecond));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(Numbers.Trim(value.Ticks / (decimal)TimeSpan.TicksPerSecond));
    }
}
