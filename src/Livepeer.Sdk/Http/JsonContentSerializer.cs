using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Livepeer.Sdk.Json;
using Refit;

namespace Livepeer.Sdk.Http;

/// <summary>JSON by source-generated metadata, read from the wire without a buffer between.</summary>
internal sealed class JsonContentSerializer(JsonSerializerOptions options, int maxRetries)
    : IHttpContentSerializer, ISynchronousContentSerializer
{
    private static readonly MediaTypeHeaderValue _json = new("application/json");

    public HttpContent ToHttpContent<T>(T item)
    {
        if (item is IMultipartRequest multipart)
        {
            return multipart.ToContent();
        }

        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(item, Info<T>()));
        content.Headers.ContentType = _json;
        return content;
    }

    public HttpContent ToHttpContentSynchronous<T>(T item) => ToHttpContent(item);

    public HttpContent ToStreamingHttpContent<T>(T item) => ToHttpContent(item);

    public Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default) =>
        FromHttpContentAsync(content, Info<T>(), cancellationToken)!;

    /// <summary>Reads an answer by metadata of the caller's own.</summary>
    public async Task<T> FromHttpContentAsync<T>(HttpContent content, JsonTypeInfo<T> info, CancellationToken cancellationToken)
    {
        var live = (LiveContent)content;
        while (true)
        {
            Exception failure;
            try
            {
                Stream body = await live.OpenAsync(cancellationToken).ConfigureAwait(false);
                await using (body.ConfigureAwait(false))
                {
                    T answer = await ReadAsync(body, live.ResponseHeaders, info, cancellationToken).ConfigureAwait(false);
                    if (answer is ICountsLostAnswers counting && live.Operation.AnswerLost)
                    {
                        counting.LostAnswers = live.Operation.Retries;
                    }

                    return answer;
                }
            }
            catch (JsonException exception)
            {
                failure = ErrorReader.Unreadable(live.Operation, HttpStatusCode.OK, exception);
            }
            catch (LivepeerException exception) when (exception is LivepeerConnectionException or LivepeerTimeoutException)
            {
                if (await live.ReopenAsync(exception, maxRetries, cancellationToken).ConfigureAwait(false) is not { } ended)
                {
                    continue;
                }

                failure = ended;
            }

            live.Operation.Finish(HttpStatusCode.OK, failure);
            throw failure;
        }
    }

    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => null;

    private async ValueTask<T> ReadAsync<T>(
        Stream body, HttpResponseHeaders headers, JsonTypeInfo<T> info, CancellationToken cancellationToken)
    {
        if (typeof(IPageReader).IsAssignableFrom(typeof(T)))
        {
            var witness = (IPageReader)(object)info.CreateObject!()!;
            return (T)await witness.ReadAsync(body, headers, options, cancellationToken).ConfigureAwait(false);
        }

        return await JsonSerializer.DeserializeAsync(body, info, cancellationToken).ConfigureAwait(false)
            ?? throw new JsonException("The answer is null.");
    }

    private JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
