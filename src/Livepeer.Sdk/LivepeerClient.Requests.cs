using System.Text.Json.Serialization.Metadata;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <content>Requests of the caller's own, for what the SDK does not have yet.</content>
public partial class LivepeerClient
{
    /// <summary>
    /// Sends a request that no group has a method for, with the same key, deadlines, retries, telemetry and exceptions. A <c>GET</c> may be
    /// retried, and so may a deletion whose route the SDK knows; everything else only if the server provably did nothing.
    /// </summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The path below the address of the API, with its query if there is one, such as <c>/stream?limit=5</c>. Put
    /// IDs through <see cref="Uri.EscapeDataString(string)"/>.</param>
    /// <param name="content">The body, read into memory before it is sent; none where null. It is not disposed of.</param>
    /// <param name="cancellationToken">Cancels the call, though not the reading of the body.</param>
    /// <returns>An answer of success, its body still to be read. To be disposed of.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is no such path: another host's, or one with <c>..</c> in it; or
    /// <paramref name="content"/> is JSON with a masked secret, since it was serialized without
    /// <see cref="LivepeerJson.OptionsWithSecrets"/>.</exception>
    /// <exception cref="LivepeerApiException">The server refused.</exception>
    /// <exception cref="LivepeerConnectionException">The server could not be reached, or the connection broke.</exception>
    /// <exception cref="LivepeerTimeoutException">The server did not answer in time.</exception>
    public virtual Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, HttpContent? content = null, CancellationToken cancellationToken = default) =>
        SendOwnAsync(method, path, content, isStreamed: true, cancellationToken);

    /// <summary>As <see cref="SendAsync(HttpMethod, string, HttpContent, CancellationToken)"/>, for an answer in JSON.</summary>
    /// <typeparam name="T">What the answer is read as.</typeparam>
    /// <param name="method">The method.</param>
    /// <param name="path">The path below the address of the API, with its query if there is one.</param>
    /// <param name="responseType">How the answer is read: source-generated, so that native programs can do it too.</param>
    /// <param name="content">The body, such as <see cref="System.Net.Http.Json.JsonContent"/>; none where null. It is not disposed of.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is no such path: another host's, or one with <c>..</c> in it; or
    /// <paramref name="content"/> is JSON with a masked secret, since it was serialized without
    /// <see cref="LivepeerJson.OptionsWithSecrets"/>.</exception>
    /// <exception cref="LivepeerApiException">The server refused, or its answer is not such JSON.</exception>
    /// <exception cref="LivepeerConnectionException">The server could not be reached, or the connection broke.</exception>
    /// <exception cref="LivepeerTimeoutException">The server did not answer in time.</exception>
    public virtual async Task<T> SendJsonAsync<T>(
        HttpMethod method,
        string path,
        JsonTypeInfo<T> responseType,
        HttpContent? content = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(responseType);
        using HttpResponseMessage response = await SendOwnAsync(method, path, content, isStreamed: false, cancellationToken).ConfigureAwait(false);
        return JsonContentSerializer.Read(response.Content, responseType);
    }

    private async Task<HttpResponseMessage> SendOwnAsync(
        HttpMethod method, string path, HttpContent? content, bool isStreamed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(method);
        Uri url = OwnUrl.Create(_connection.Options.BaseAddress, path);
        await ThrowIfMaskedAsync(content, cancellationToken).ConfigureAwait(false);
        var own = new OwnRequest(path.Split('?', 2)[0], isStreamed);
        return await _connection.SendAsync(method, url, own, content, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A request of the SDK's, serialized with other options, holds masks. The server would store them as secrets.</summary>
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
