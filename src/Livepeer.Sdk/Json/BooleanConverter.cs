using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Json;

/// <summary>Reads a Boolean from a response, whether it is a literal, a string or a number: <c>true</c>, <c>"true"</c>, <c>1</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BooleanConverter : JsonConverter<bool?>
{
    /// <inheritdoc/>
    public override bool? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String when bool.TryParse(reader.GetString(), out bool value) => value,
        _ => Numbers.ReadDecimal(ref reader) is { } number ? number != 0 : null,
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, bool? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteBooleanValue(value.GetValueOrDefault());
    }
}
