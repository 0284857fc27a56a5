using System.Text;
using System.Text.Json;

namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>What a client sent to a <see cref="ReplayHandler"/>.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Path">The absolute path, encoded as it would travel.</param>
/// <param name="Query">The query, encoded as it would travel, without the question mark; null if there was none.</param>
/// <param name="Headers">The headers of request and content; several values of one joined by a comma.</param>
/// <param name="Body">The body; null if the request had no content, which is not the same as an empty one.</param>
public sealed record CapturedRequest(
    string Method,
    string Path,
    string? Query,
    IReadOnlyDictionary<string, string> Headers,
    byte[]? Body)
{
    public string Text => Encoding.UTF8.GetString(Body ?? []);

    /// <summary>The body as JSON; undefined if there was none.</summary>
    public JsonElement Json => Body is { Length: > 0 } ? JsonSerializer.Deserialize<JsonElement>(Body) : default;

    public static async Task<CapturedRequest> FromAsync(HttpRequestMessage message, CancellationToken cancellation)
    {
        Uri uri = message.RequestUri!;
        byte[]? body = message.Content is { } content ? await content.ReadAsByteArrayAsync(cancellation) : null;
        IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers = message.Headers;
        return new CapturedRequest(
            message.Method.Method,
            uri.AbsolutePath,
            uri.Query.Length == 0 ? null : uri.Query[1..],
            headers.Concat(message.Content?.Headers.AsEnumerable() ?? []).ToDictionary(
                header => header.Key,
                header => string.Join(", ", header.Value),
                StringComparer.OrdinalIgnoreCase),
            body);
    }
}
