using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Livepeer.Sdk.Json;
using Refit;

namespace Livepeer.Sdk.Http;

/// <summary>Writes query parameters as the server expects them. Null values are omitted.</summary>
internal static class QueryWriter
{
    private static readonly JsonWriterOptions _filterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Append(this ref GeneratedQueryStringBuilder query, string key, string? value)
    {
        if (value is not null)
        {
            query.AddPreEscapedKey(key, value, false);
        }
    }

    public static void Append(this ref GeneratedQueryStringBuilder query, string key, long? value)
    {
        if (value is { } number)
        {
            query.AddPreEscapedKey(key, number.ToString(CultureInfo.InvariantCulture), true);
        }
    }

    /// <summary>Writes a flag: the server treats any value as true, so false is omitted.</summary>
    public static void Append(this ref GeneratedQueryStringBuilder query, string key, bool value)
    {
        if (value)
        {
            query.AddPreEscapedKey(key, "true", true);
        }
    }

    public static void Append(this ref GeneratedQueryStringBuilder query, string key, bool? value)
    {
        if (value is { } flag)
        {
            query.AddPreEscapedKey(key, flag ? "true" : "false", true);
        }
    }

    public static void Append(this ref GeneratedQueryStringBuilder query, string key, DateTimeOffset? value) =>
        query.Append(key, value?.ToUnixTimeMilliseconds());

    public static void Append<T>(this ref GeneratedQueryStringBuilder query, string key, T? value)
        where T : struct, IOpenEnum<T> => query.Append(key, value?.Value);

    public static void AppendAll<T>(this ref GeneratedQueryStringBuilder query, string key, IReadOnlyList<T>? values)
        where T : struct, IOpenEnum<T>
    {
        foreach (T value in values ?? [])
        {
            query.AddPreEscapedKey(key, value.Value, false);
        }
    }

    public static void AppendFilters(this ref GeneratedQueryStringBuilder query, IReadOnlyList<ListFilter> filters)
    {
        if (filters.Count == 0)
        {
            return;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, _filterOptions))
        {
            writer.WriteStartArray();
            foreach (ListFilter filter in filters)
            {
                filter.Write(writer);
            }

            writer.WriteEndArray();
        }

        // The server decodes the value once more after the query string was decoded.
        string json = Encoding.UTF8.GetString(buffer.WrittenSpan).Replace("%", "%25", StringComparison.Ordinal);
        query.AddPreEscapedKey("filters", json, false);
    }
}
