using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Json;

/// <summary>Writes a creator ID in its short form, a string, or its long one, an object.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CreatorIdConverter : JsonConverter<CreatorId>
{
    /// <inheritdoc/>
    public override CreatorId? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString();
        }

        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return document.RootElement is { ValueKind: JsonValueKind.Object } root
            && root.TryGetProperty("value", out JsonElement value) && value.ValueKind == JsonValueKind.String
                ? CreatorId.Unverified(value.GetString()!)
                : throw new JsonException("A creator ID is a string, or an object with a value.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CreatorId value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Type is not { } type)
        {
            writer.WriteStringValue(value.Value);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("type", type.Value);
        writer.WriteString("value", value.Value);
        writer.WriteEndObject();
    }
}
