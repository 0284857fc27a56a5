using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Reads and writes JSON as a JavaScript server does.</summary>
internal static class Nodes
{
    private static readonly JsonWriterOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonNode? FromElement(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                // Of two properties with the same name, the last one wins, as in JavaScript.
                var result = new JsonObject();
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    result[property.Name] = FromElement(property.Value);
                }

                return result;
            case JsonValueKind.Array:
                var items = new JsonArray();
                foreach (JsonElement item in element.EnumerateArray())
                {
                    items.Add(FromElement(item));
                }

                return items;
            case JsonValueKind.String:
                return JsonValue.Create(element.GetString());
            case JsonValueKind.Number:
                return Number(element.GetDouble());
            case JsonValueKind.True:
                return JsonValue.Create(true);
            case JsonValueKind.False:
                return JsonValue.Create(false);
            default:
                return null;
        }
    }

    public static JsonNode? Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return FromElement(document.RootElement);
    }

    /// <summary>Creates a number that is written without a fraction if it has none.</summary>
    public static JsonValue Number(double value) =>
        value == Math.Floor(value) && Math.Abs(value) < 9e15 ? JsonValue.Create((long)value) : JsonValue.Create(value);

    public static byte[] ToUtf8(JsonNode? node)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, _plain))
        {
            if (node is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                node.WriteTo(writer);
            }
        }

        return buffer.WrittenSpan.ToArray();
    }

    public static string ToText(JsonNode? node) => System.Text.Encoding.UTF8.GetString(ToUtf8(node));

    public static string? Text(this JsonObject node, string name) =>
        node[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    public static double? Real(this JsonObject node, string name) => node[name].AsReal();

    public static double? AsReal(this JsonNode? node)
    {
        if (node is not JsonValue value)
        {
            return null;
        }

        return value.TryGetValue(out long whole)
            ? whole
            : value.TryGetValue(out double real) ? real
            : value.TryGetValue(out int small) ? small : null;
    }

    public static long Whole(this JsonObject node, string name) => (long)(node.Real(name) ?? 0);

    public static bool Flag(this JsonObject node, string name) => node[name].AsFlag() ?? false;

    public static bool? AsFlag(this JsonNode? node) => node is JsonValue value && value.TryGetValue(out bool flag) ? flag : null;

    public static string? AsText(this JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    public static JsonObject? Object(this JsonObject node, string name) => node[name] as JsonObject;

    public static JsonArray? Array(this JsonObject node, string name) => node[name] as JsonArray;

    public static JsonObject Clone(this JsonObject node) => (JsonObject)node.DeepClone();

    /// <summary>Copies a property if the source has it, null included.</summary>
    public static void CopyIfPresent(this JsonObject target, JsonObject source, string name)
    {
        if (source.TryGetPropertyValue(name, out JsonNode? value))
        {
            target[name] = value?.DeepClone();
        }
    }

    public static JsonObject Without(this JsonObject node, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            node.Remove(name);
        }

        return node;
    }

    public static string Invariant(long value) => value.ToString(CultureInfo.InvariantCulture);
}
