using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Livepeer.Sdk.Testing;

/// <summary>Reads a JSON body as the server's parser does: only if the content type says so, and at most 100 KiB.</summary>
internal static class JsonBody
{
    private const int Limit = 100 * 1024;

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false);

    public static bool Applies(HttpRequest request) =>
        (request.ContentType ?? "").Split(';')[0].Trim().Equals("application/json", StringComparison.OrdinalIgnoreCase);

    public static async Task<JsonNode?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (Charset(request.ContentType!) is { } charset && !charset.StartsWith("utf-", StringComparison.OrdinalIgnoreCase))
        {
            throw new StudioError(415, $"unsupported charset \"{charset.ToUpperInvariant()}\"");
        }

        byte[] bytes = await ReadBytesAsync(request, cancellationToken).ConfigureAwait(false);
        string text = _strict.GetString(bytes);
        if (text.Length == 0)
        {
            return new JsonObject();
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Array
                ? Nodes.FromElement(document.RootElement)
                : throw StudioError.BadRequest(JsonParseError.Describe(text));
        }
        catch (JsonException)
        {
            throw StudioError.BadRequest(JsonParseError.Describe(text));
        }
    }

    private static async Task<byte[]> ReadBytesAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > Limit)
        {
            await DiscardAsync(request, cancellationToken).ConfigureAwait(false);
            throw new StudioError(413, "request entity too large");
        }

        using var buffer = new MemoryStream();
        byte[] chunk = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > Limit)
            {
                throw new StudioError(413, "request entity too large");
            }
        }

        return buffer.ToArray();
    }

    // If the response were sent before the body is read, some clients would only see a reset connection.
    private static async Task DiscardAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        byte[] chunk = new byte[16 * 1024];
        for (int total = 0, read = 1; total < 16 * 1024 * 1024 && read > 0; total += read)
        {
            read = await request.Body.ReadAsync(chunk, cancellationToken).ConfigureAwait(false);
        }
    }

    private static string? Charset(string contentType)
    {
        foreach (string part in contentType.Split(';').Skip(1))
        {
            string[] pair = part.Split('=', 2);
            if (pair.Length == 2 && pair[0].Trim().Equals("charset", StringComparison.OrdinalIgnoreCase))
            {
                return pair[1].Trim().Trim('"');
            }
        }

        return null;
    }
}
