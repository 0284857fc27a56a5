using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Json;

/// <summary>Writes a mask for a <see cref="Secret"/>, and reads a value in the clear. A mask is rejected.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SecretConverter : JsonConverter<Secret>
{
    /// <inheritdoc/>
    public override Secret? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string value = JsonText.Read(ref reader);
        return value == Secret.SerializedMask ? throw new JsonException(Secret.MaskFound) : new Secret(value);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Secret value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Secret.SerializedMask);
    }
}
