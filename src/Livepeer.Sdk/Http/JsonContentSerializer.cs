using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Livepeer.Sdk.Json;
using Refit;

namespace Livepeer.Sdk.Http;

/// <summary>JSON by source-generated metadata.</summary>
internal sealed class JsonContentSerializer : IHttpContentSerializer, ISynchronousContentSerializer
{
    private static readonly JsonSerializerOptions _options = new(LivepeerJsonContext.Default.Options);
    private static readonly MediaTypeHeaderValue _json = new("application/json");

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
        ReadAsync(content, Known<T>.Info, cancellationToken)!;

    /// <summary>Reads an answer by metadata of the caller's own.</summary>
    public static Task<T> ReadAsync<T>(HttpContent content, JsonTypeInfo<T> info, CancellationToken cancellationToken)
    {
        var live = (LiveContent)content;
        ValueTask<T> reading = BeginAsync(live, info, cancellationToken);

        // Most answers are there with their headers: nothing to wait for.
        return reading.IsCompletedSuccessfully && !live.Operation.AnswerLost
            ? Task.FromResult(reading.Result)
            : EndAsync(live, reading, info, cancellationToken);
    }

    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => null;

    private static ValueTask<T> BeginAsync<T>(LiveContent live, JsonTypeInfo<T> info, CancellationToken cancellationToken) =>
        Known<T>.IsPage ? ReadPageAsync(live, info, cancellationToken) : JsonBody.ReadAsync(live, info, cancellationToken);

    /// <summary>Where the answer breaks it is asked for again, if it may be.</summary>
    private static async Task<T> EndAsync<T>(
        LiveContent live, ValueTask<T> reading, JsonTypeInfo<T> info, CancellationToken cancellationToken)
    {
        while (true)
        {
            Exception failure;
            try
            {
                T answer = await reading.ConfigureAwait(false);
                if (live.Operation.AnswerLost && answer is ICountsLostAnswers counting)
                {
                    counting.LostAnswers = live.Operation.Retries;
                }

                return answer;
            }
            catch (JsonException exception)
            {
                failure = ErrorReader.Unreadable(live.Operation, HttpStatusCode.OK, exception);
            }
            catch (LivepeerException exception) when (exception is LivepeerConnectionException or LivepeerTimeoutException)
            {
                if (await live.ReopenAsync(exception, cancellationToken).ConfigureAwait(false) is not { } ended)
                {
                    reading = BeginAsync(live, info, cancellationToken);
                    continue;
                }

                failure = ended;
            }

            live.Operation.Finish(HttpStatusCode.OK, failure);
            throw failure;
        }
    }

    private static async ValueTask<T> ReadPageAsync<T>(
        LiveContent body, JsonTypeInfo<T> info, CancellationToken cancellationToken)
    {
        var witness = (IPageReader)(object)info.CreateObject!()!;
        return (T)await witness.ReadAsync(body, info.Options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What is the same for all answers of a type, found out once.</summary>
    private static class Known<T>
    {
        public static readonly bool IsPage = typeof(IPageReader).IsAssignableFrom(typeof(T));

        public static JsonTypeInfo<T> Info => field ??= (JsonTypeInfo<T>)_options.GetTypeInfo(typeof(T));
    }
}
