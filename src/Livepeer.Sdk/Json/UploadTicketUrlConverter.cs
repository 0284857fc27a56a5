using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Json;

/// <summary>Reads and writes the URLs of an <see cref="UploadTicket"/> in the clear: a ticket is meant to be sent to a client.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UploadTicketUrlConverter : JsonConverter<Secret>
{
    private static readonly RevealingSecretConverter _inner = new();

    /// <inheritdoc/>
    public override Secret? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        _inner.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Secret value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        _inner.Write(writer, value, options);
    }
}
