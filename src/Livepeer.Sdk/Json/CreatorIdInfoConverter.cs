using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Json;

/// <summary>Reads a creator ID in either form and writes it in the same form.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CreatorIdInfoConverter : JsonConverter<CreatorIdInfo>
{
    /// <inheritdoc/>
    public override CreatorIdInfo? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return new CreatorIdInfo { Value = JsonText.Read(ref reader) };
        }

        var info = new CreatorIdInfo();
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        foreach (JsonProperty property in document.RootElement.EnumerateObject())
        {
            switch (property.Name)
            {
                case "type" when property.Value.ValueKind == JsonValueKind.String:
                    info.Type = new CreatorIdType(property.Value.GetString()!);
                    break;
                case "value" when property.Value.ValueKind == JsonValueKind.String:
                    info.Value = property.Value.GetString();
                    break;
                default:
                    info.AdditionalProperties ??= new Dictionary<string, JsonElement>();
                    info.AdditionalProperties[property.Name] = property.Value.Clone();
                    break;
            }
        }

        // An object, even one without a type, goes back as an object.
        info.Type ??= default(CreatorIdType);
        return info;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CreatorIdInfo value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Type is not { } type)
        {
            writer.WriteStringValue(value.Value);
            return;
        }

        writer.WriteStartObject();
        if (type != default)
        {
            writer.WriteString("type", type.Value);
        }

        if (value.Value is not null)
        {
            writer.WriteString("value", value.Value);
        }

        foreach ((string name, JsonElement element) in value.AdditionalProperties ?? new Dictionary<string, JsonElement>())
        {
            writer.WritePropertyName(name);
            element.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
