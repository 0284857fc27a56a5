using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Json;

/// <summary>Reads a number from a response in any notation, such as <c>"1.5"</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DoubleConverter : JsonConverter<double?>
{
    /// <inheritdoc/>
    public override double? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Numbers.ReadDouble(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, double? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.GetValueOrDefault());
    }
}
