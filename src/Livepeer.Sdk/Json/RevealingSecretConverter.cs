using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Json;

/// <summary>
/// Reads and writes secrets in the clear. Adding it to the converters of options overrides <see cref="SecretConverter"/>, which is set on
/// the type. That is the opt-in.
/// </summary>
internal class RevealingSecretConverter : JsonConverter<Secret>
{
    /// <summary>Whether options write secrets in the clear.</summary>
    public static bool IsAmong(IList<JsonConverter> converters) => converters.Any(converter => converter is RevealingSecretConverter);

    public override Secret? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string value = JsonText.Read(ref reader);
        return value == Secret.SerializedMask ? ReadMask() : new Secret(value);
    }

    public override void Write(Utf8JsonWriter writer, Secret value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Reveal());

    protected virtual Secret ReadMask() => throw new JsonException(Secret.MaskFound);
}
