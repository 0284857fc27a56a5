using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Livepeer.Sdk.Json;

/// <summary>Reads headers by case-insensitive name. A header that has several values, as an array, has them joined.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ViewerHeadersConverter : JsonConverter<IDictionary<string, Secret>>
{
    /// <inheritdoc/>
    public override IDictionary<string, Secret>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("Headers are an object.");
        }

        Dictionary<string, Secret> headers = new(StringComparer.OrdinalIgnoreCase);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            reader.Read();
            string value = ReadValue(ref reader);
            headers[name] = Secret.FromServer(headers.TryGetValue(name, out Secret? earlier) ? $"{earlier.Reveal()}, {value}" : value);
        }

        return headers;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IDictionary<string, Secret> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        var info = (JsonTypeInfo<Secret>)options.GetTypeInfo(typeof(Secret));
        writer.WriteStartObject();
        foreach ((string name, Secret secret) in value)
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, secret, info);
        }

        writer.WriteEndObject();
    }

    private static string ReadValue(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return JsonText.Read(ref reader);
        }

        List<string> values = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            values.Add(JsonText.Read(ref reader));
        }

        return string.Join(", ", values);
    }
}
