using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Json;

/// <summary>Treats a string as a <see cref="Secret"/>: it is in the clear only if secrets are.</summary>
internal sealed class SecretTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string value = JsonText.Read(ref reader);
        return value == Secret.SerializedMask ? throw new JsonException(Secret.MaskFound) : value;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(RevealingSecretConverter.IsAmong(options.Converters) ? value : Secret.SerializedMask);
}
