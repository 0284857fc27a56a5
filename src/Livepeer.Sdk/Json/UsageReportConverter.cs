using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Livepeer.Sdk.Json;

/// <summary>Reads usage in either form and writes it in the same form.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UsageReportConverter : JsonConverter<UsageReport>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override UsageReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return new UsageReport();
            case JsonTokenType.StartObject:
                return new UsageReport { Metrics = [JsonSerializer.Deserialize(ref reader, Info(options))!] };
            case JsonTokenType.StartArray:
                var rows = new List<UsageMetric>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    if (JsonSerializer.Deserialize(ref reader, Info(options)) is { } row)
                    {
                        rows.Add(row);
                    }
                }

                return new UsageReport { Metrics = rows, IsBreakdown = true };
            default:
                throw new JsonException("Usage is an object or an array.");
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, UsageReport value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null || (!value.IsBreakdown && value.Metrics.Count == 0))
        {
            writer.WriteNullValue();
            return;
        }

        if (!value.IsBreakdown && value.Metrics.Count == 1)
        {
            JsonSerializer.Serialize(writer, value.Metrics[0], Info(options));
            return;
        }

        writer.WriteStartArray();
        foreach (UsageMetric metric in value.Metrics)
        {
            JsonSerializer.Serialize(writer, metric, Info(options));
        }

        writer.WriteEndArray();
    }

    private static JsonTypeInfo<UsageMetric> Info(JsonSerializerOptions options) =>
        (JsonTypeInfo<UsageMetric>)options.GetTypeInfo(typeof(UsageMetric));
}
