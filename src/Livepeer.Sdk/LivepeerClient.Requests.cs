using System.Text.Json.Serialization.Metadata;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <content>Custom requests, for operations that the SDK does not support yet.</content>
public partial class LivepeerClient
{
    /// <summary>
    /// Sends a custom request with the same credential, timeouts, retries, telemetry and exceptions as all other operations. A
    /// <c>GET</c> is retried, and so is a deletion whose route the SDK knows; other requests are retried only if the server provably
    /// did nothing.
    /// </summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">
    /// The path and query relative to the URL of the API, such as <c>/stream?limit=5</c>. Escape IDs with
    /// <see cref="Uri.EscapeDataString(string)"/>.
    /// </param>
    /// <param name="content">
    /// The body, which is buffered before it is sent, or <see langword="null"/> for none. It is not disposed.
    /// </param>
    /// <param name="cancellationToken">The token to cancel the operation. It does not cancel the reading of the response body.</param>
    /// <returns>The successful response, whose body has not been read. Dispose it after use.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="path"/> is invalid: it refers to another host or contains <c>..</c>. Or <paramref name="content"/> is JSON with a
    /// masked secret, because it was serialized without <see cref="LivepeerJson.OptionsWithSecrets"/>.
    /// </exception>
    /// <exception cref="LivepeerApiException">The server rejected the request.</exception>
    /// <exception cref="LivepeerConnectionException">The server could not be reached, or the connection was lost.</exception>
    /// <exception cref="LivepeerTimeoutException">The server did not respond in time.</exception>
    public virtual Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, HttpContent? content = null, CancellationToken cancellationToken = default) =>
        SendCustomAsync(method, path, content, isStreamed: true, cancellationToken);

    /// <summary>
    /// Sends a custom request as <see cref="SendAsync(HttpMethod, string, HttpContent, CancellationToken)"/> does, and reads a JSON
    /// response.
    /// </summary>
    /// <typeparam name="T">The type of the response.</typeparam>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path and query relative to the URL of the API.</param>
    /// <param name="responseType">
    /// The source-generated metadata of the response type, which makes the method compatible with native AOT.
    /// </param>
    /// <param name="content">
    /// The body, such as <see cref="System.Net.Http.Json.JsonContent"/>, or <see langword="null"/> for none. It is not disposed.
    /// </param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="path"/> is invalid: it refers to another host or contains <c>..</c>. Or <paramref name="content"/> is JSON with a
    /// masked secret, because it was serialized without <see cref="LivepeerJson.OptionsWithSecrets"/>.
    /// </exception>
    /// <exception cref="LivepeerApiException">The server rejected the request, or the response is not JSON of this type.</exception>
    /// <exception cref="LivepeerConnectionException">The server could not be reached, or the connection was lost.</exception>
    /// <exception cref="LivepeerTimeoutException">The server did not respond in time.</exception>
    public virtual async Task<T> SendJsonAsync<T>(
        HttpMethod method,
        string path,
        JsonTypeInfo<T> responseType,
        HttpContent? content = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(responseType);
        using HttpResponseMessage response = await SendCustomAsync(
            method, path, content, isStreamed: false, cancellationToken).ConfigureAwait(false);
        return JsonContentSerializer.Read(response.Content, responseType);
    }

    private async Task<HttpResponseMessage> SendCustomAsync(
        HttpMethod method, string path, HttpContent? content, bool isStreamed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(method);
        Uri url = CustomUrl.Create(_connection.Options.BaseAddress, path);
        await ThrowIfMaskedAsync(content, cancellationToken).ConfigureAwait(false);
        var custom = new CustomRequest(path.Split('?', 2)[0], isStreamed);
        return await _connection.SendAsync(method, url, custom, content, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// A request of the SDK that was serialized with other options contains masks, which the server would store as secrets.
    /// </summary>
    private static async Task ThrowIfMaskedAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        if (content?.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.OrdinalIgnoreCase) != true)
        {
            return;
        }

        await content.LoadIntoBufferAsync(cancellationToken).ConfigureAwait(false);
        byte[] body = await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        if (body.AsSpan().IndexOf(Secret.SerializedMaskBytes) >= 0)
        {
            throw new ArgumentException(
                "The body contains a masked secret. Serialize it with LivepeerJson.OptionsWithSecrets to send the value.", nameof(content));
        }
    }
}
