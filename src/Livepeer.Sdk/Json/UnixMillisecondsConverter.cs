using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Json;

/// <summary>
/// Reads and writes an instant as the server does: milliseconds since 1970, now and then with a fraction. An ISO 8601 string is read too.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnixMillisecondsConverter : JsonConverter<DateTimeOffset?>
{
    private static readonly decimal _lowest = ToMilliseconds(DateTimeOffset.MinValue);
    private static readonly decimal _highest = ToMilliseconds(DateTimeOffset.MaxValue);

    /// <inheritdoc/>
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long whole) && whole >= _lowest && whole <= _highest)
        {
            return DateTimeOffset.FromUnixTimeMilliseconds(whole);
        }

        if (reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out DateTimeOffset instant))
        {
            return instant;
        }

        if (Numbers.ReadDecimal(ref reader) is not { } milliseconds)
        {
            return null;
        }

        milliseconds = Math.Clamp(milliseconds, _lowest, _highest);
        return DateTimeOffset.UnixEpoch.AddTicks((long)decimal.Round(milliseconds * TimeSpan.TicksPerMillisecond));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(Numbers.Trim(ToMilliseconds(value.GetValueOrDefault())));
    }

    private static decimal ToMilliseconds(DateTimeOffset value) =>
        (value - DateTimeOffset.UnixEpoch).Ticks / (decimal)TimeSpan.TicksPerMillisecond;
}
