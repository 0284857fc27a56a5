using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Livepeer.Sdk.Json;

/// <summary>
/// Writes an assigned value, including null. Values that were not assigned are omitted by
/// <see cref="JsonIgnoreCondition.WhenWritingDefault"/>.
/// </summary>
internal sealed class AssignedConverter<T> : JsonConverter<Assigned<T>>
    where T : class
{
    public override Assigned<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonSerializer.Deserialize(ref reader, Info(options)));

    public override void Write(Utf8JsonWriter writer, Assigned<T> value, JsonSerializerOptions options)
    {
        if (value.Value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            JsonSerializer.Serialize(writer, value.Value, Info(options));
        }
    }

    private static JsonTypeInfo<T> Info(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
