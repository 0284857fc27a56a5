using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Livepeer.Sdk.AspNetCore.Proxy;

/// <summary>Reads request bodies within limits of type, size, time, depth and content.</summary>
internal static class BodyReader
{
    private const int MaxDepth = 8;

    private static readonly JsonDocumentOptions _strict = new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false };

    public static async Task<int> ReadAsync(HttpContext context, VisitorEndpointOptions options, byte[] buffer)
    {
        HttpRequest request = context.Request;
        if (!IsJson(request))
        {
            throw new Refusal(StatusCodes.Status415UnsupportedMediaType, "The body must be application/json in UTF-8.");
        }

        int limit = options.MaxBodySize;
        if (request.ContentLength > limit)
        {
            throw TooLarge();
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = limit;
        }

        TimeProvider time = context.RequestServices.GetService<TimeProvider>() ?? TimeProvider.System;
        using var timeout = new CancellationTokenSource(options.BodyTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, context.RequestAborted);
        try
        {
            int length = await request.Body.ReadAtLeastAsync(
                buffer.AsMemory(0, limit + 1), limit + 1, throwOnEndOfStream: false, either.Token).ConfigureAwait(false);
            return length <= limit ? length : throw TooLarge();
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            throw new Refusal(StatusCodes.Status408RequestTimeout, "The body did not arrive in time.");
        }
    }

    public static T Parse<T>(ReadOnlyMemory<byte> json, JsonTypeInfo<T> type, IReadOnlyCollection<string> names)
    {
        try
        {
            if (Utf8.IsValid(json.Span))
            {
                using var document = JsonDocument.Parse(json, _strict);
                Check(document.RootElement, names);
                return document.RootElement.Deserialize(type)!;
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The message can repeat the body. InvalidOperationException: text that is not valid Unicode.
        }

        throw Refusal.Invalid("The body is not valid JSON, or one of its properties has an invalid value.");
    }

    private static void Check(JsonElement body, IReadOnlyCollection<string> names)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw Refusal.Invalid("The body must be a JSON object.");
        }

        foreach (JsonProperty property in body.EnumerateObject())
        {
            if (!names.Contains(property.Name))
            {
                throw Refusal.Invalid($"The body contains a property that is not open. Open are: {string.Join(", ", names)}.");
            }

            if (property.Value.ValueKind == JsonValueKind.Null)
            {
                throw Refusal.Invalid("The properties of the body must not be null.");
            }

            CheckValue(property.Value);
        }
    }

    /// <summary>
    /// Checks all text and numbers, also in objects that are passed on as they are. Reading text that is not valid Unicode throws; the
    /// database of the service can't store a null character, and the service fails at numbers such as 1e999. An array must not contain
    /// null.
    /// </summary>
    private static void CheckValue(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in value.EnumerateObject())
                {
                    CheckText(property.Name);
                    CheckValue(property.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in value.EnumerateArray())
                {
                    CheckValue(item.ValueKind == JsonValueKind.Null ? throw new JsonException() : item);
                }

                break;
            case JsonValueKind.String:
                CheckText(value.GetString()!);
                break;
            case JsonValueKind.Number when !double.IsFinite(value.GetDouble()):
                throw new JsonException();
            default:
                break;
        }
    }

    private static void CheckText(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new JsonException();
        }
    }

    private static bool IsJson(HttpRequest request) =>
        request.Headers.ContentType.Count == 1
        && request.Headers.ContentEncoding.Count == 0
        && MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static Refusal TooLarge() => new(StatusCodes.Status413PayloadTooLarge, "The body is too large.");
}
