using System.Net.Http.Headers;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Livepeer.Sdk.Json;
using Refit;

namespace Livepeer.Sdk.Http;

/// <summary>Serializes JSON with source-generated metadata. Response bodies are in memory.</summary>
internal sealed class JsonContentSerializer : IHttpContentSerializer, ISynchronousContentSerializer
{
    private static readonly JsonSerializerOptions _options = new(LivepeerJsonContext.Default.Options);
    private static readonly MediaTypeHeaderValue _json = new("application/json");

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public HttpContent ToHttpContent<T>(T item)
    {
        if (item is IMultipartRequest multipart)
        {
            return multipart.ToContent();
        }

        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(item, Known<T>.Info));
        content.Headers.ContentType = _json;
        return content;
    }

    public HttpContent ToHttpContentSynchronous<T>(T item) => ToHttpContent(item);

    public HttpContent ToStreamingHttpContent<T>(T item) => ToHttpContent(item);

    public Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default) =>
        Task.FromResult<T?>(Read(content, Known<T>.Info));

    /// <summary>Reads a response.</summary>
    /// <exception cref="LivepeerApiException">It is not such JSON.</exception>
    public static T Read<T>(HttpContent content, JsonTypeInfo<T> info)
    {
        var body = (ResponseBody)content;
        try
        {
            ReadOnlySpan<byte> json = body.Bytes;
            T response = Parse(json.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json, body, info);
            if (response is ICountsLostResponses counting && body.Operation.Sends.ResponseLost)
            {
                counting.LostResponses = body.Operation.Retries;
            }

            return response;
        }
        catch (Exception exception)
        {
            LivepeerApiException failure = ErrorReader.Unreadable(body.Operation, body.Status, exception);
            body.Operation.Finish(body.Status, failure);
            throw failure;
        }
    }

    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => null;

    private static T Parse<T>(ReadOnlySpan<byte> json, ResponseBody body, JsonTypeInfo<T> info)
    {
        try
        {
            return ParseOnce(json, body, info);
        }
        catch (JsonException) when (!json.IsEmpty)
        {
            // A title that was truncated in the middle of an emoji must not make a whole page unreadable.
            return ParseOnce(System.Text.Encoding.UTF8.GetBytes(JsonRepair.Apply(json)), body, info);
        }
    }

    private static T ParseOnce<T>(ReadOnlySpan<byte> json, ResponseBody body, JsonTypeInfo<T> info) =>
        Known<T>.IsPage
            ? (T)((IPageReader)(object)info.CreateObject!()!).Read(json, body.ResponseHeaders, info.Options)
            : JsonSerializer.Deserialize(json, info) ?? throw new JsonException("The response is null.");

    /// <summary>The properties of a response type, determined once.</summary>
    private static class Known<T>
    {
        public static readonly bool IsPage = typeof(IPageReader).IsAssignableFrom(typeof(T));

        public static JsonTypeInfo<T> Info => field ??= (JsonTypeInfo<T>)_options.GetTypeInfo(typeof(T));
    }
}
