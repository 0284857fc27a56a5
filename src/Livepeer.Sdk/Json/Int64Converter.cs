using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Json;

/// <summary>Reads an integer from a response in any notation, such as <c>123.0</c>, <c>1.23e2</c> or <c>"123"</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Int64Converter : JsonConverter<long?>
{
    /// <inheritdoc/>
    public override long? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Numbers.ReadInt64(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, long? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.GetValueOrDefault());
    }
}
