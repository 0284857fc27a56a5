using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Json;

/// <summary>
/// Reads and writes secrets in the clear. Among the converters of some options it takes the place of <see cref="SecretConverter"/>,
/// which stands on the type: that is what opting in means.
/// </summary>
internal class RevealingSecretConverter : JsonConverter<Secret>
{
    /// <summary>Whether secrets are written in the clear under some options.</summary>
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
