using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Livepeer.Sdk.Tests.Storms;

/// <summary>One request at a <see cref="FaultGateway"/>, and what can be done with it.</summary>
internal sealed class GatewayCall(HttpContext context, byte[] body, HttpMessageInvoker studio, Uri address, CancellationToken stopping)
{
    private static readonly TimeSpan _longestStall = TimeSpan.FromSeconds(20);
    private static readonly string[] _hopByHop = ["Host", "Connection", "Transfer-Encoding", "Content-Length", "Expect", "Keep-Alive"];

    public int BodyLength => body.Length;

    /// <summary>Passes the request to the studio, or only the first bytes of its body before the connection breaks.</summary>
    /// <returns>The response, or <see langword="null"/> if there is none because the request was broken.</returns>
    public async Task<GatewayResponse?> ForwardAsync(int? bytes = null)
    {
        // Carried out even if the client leaves meanwhile, which makes it harder for the client.
        using HttpRequestMessage request = CreateRequest(bytes);
        try
        {
            using HttpResponseMessage response = await studio.SendAsync(request, CancellationToken.None);
            return await ReadAsync(response);
        }
        catch (HttpRequestException)
        {
            return bytes is null ? new GatewayResponse(502, [], []) : null;
        }
    }

    /// <summary>Passes a response to the client, or only the first bytes of its body.</summary>
    public async Task RelayAsync(GatewayResponse response, int? bytes = null)
    {
        context.Response.StatusCode = response.Status;
        foreach ((string name, string[] values) in response.Headers)
        {
            context.Response.Headers[name] = values;
        }

        if (response.Status is 204 or 304 || HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        context.Response.ContentLength = response.Body.Length;
        await context.Response.Body.WriteAsync(response.Body.AsMemory(0, bytes ?? response.Body.Length), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    public Task RespondAsync(int status, string text, string? contentType, string? retryAfter = null)
    {
        var response = new GatewayResponse(status, [], Encoding.UTF8.GetBytes(text));
        response.Set("Content-Type", contentType);
        response.Set("Retry-After", retryAfter);
        return RelayAsync(response);
    }

    /// <summary>Waits until the client loses its patience.</summary>
    public async Task StallAsync()
    {
        // A client that leaves at once may close the connection without an abort of the request.
        CancellationToken closed = context.Features.GetRequiredFeature<IConnectionLifetimeFeature>().ConnectionClosed;
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, closed, stopping);
        await Task.Delay(_longestStall, gone.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Close();
    }

    /// <summary>Ends the exchange: FIN, or RST_STREAM over HTTP/2.</summary>
    public void Close() => context.Abort();

    /// <summary>Ends the connection with RST, and with it all exchanges that share it.</summary>
    public void Reset()
    {
        if (context.Features.Get<IConnectionSocketFeature>()?.Socket is { } socket)
        {
            socket.LingerState = new LingerOption(true, 0);
        }

        context.Features.GetRequiredFeature<IConnectionLifetimeFeature>().Abort();
    }

    /// <summary>Ends the exchange with a code over HTTP/2, and with FIN over HTTP/1.1.</summary>
    public void ResetStream(int code)
    {
        if (context.Features.Get<IHttpResetFeature>() is { } stream)
        {
            stream.Reset(code);
        }
        else
        {
            Close();
        }
    }

    /// <summary>Ends the connection after this response: GOAWAY over HTTP/2, <c>Connection: close</c> over HTTP/1.1.</summary>
    public void GoAway() => context.Features.GetRequiredFeature<IConnectionLifetimeNotificationFeature>().RequestClose();

    private HttpRequestMessage CreateRequest(int? bytes)
    {
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri(address, target))
        {
            Version = HttpVersion.Version11,
            Content = bytes is { } count ? new BrokenContent(body, count) : body.Length > 0 ? new ByteArrayContent(body) : null,
        };
        request.Headers.Host = context.Request.Host.Value;
        foreach ((string name, var values) in context.Request.Headers)
        {
            if (!IsHopByHop(name) && !request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
            }
        }

        return request;
    }

    private async Task<GatewayResponse> ReadAsync(HttpResponseMessage response)
    {
        Dictionary<string, string[]> headers = response.Headers.Concat(response.Content.Headers)
            .Where(header => !IsHopByHop(header.Key))
            .ToDictionary(header => header.Key, header => header.Value.Select(Secure).ToArray(), StringComparer.OrdinalIgnoreCase);
        byte[] bytes = await response.Content.ReadAsByteArrayAsync();
        bool isJson = response.Content.Headers.ContentType?.MediaType?.Contains("json", StringComparison.Ordinal) == true;
        if (isJson && context.Request.IsHttps)
        {
            bytes = Encoding.UTF8.GetBytes(Secure(Encoding.UTF8.GetString(bytes)));
        }

        return new GatewayResponse((int)response.StatusCode, headers, bytes);
    }

    /// <summary>The studio names itself with http; behind TLS, a proxy corrects that.</summary>
    private string Secure(string text) => !context.Request.IsHttps ? text
        : text.Replace($"http://{context.Request.Host}", $"https://{context.Request.Host}", StringComparison.Ordinal);

    private static bool IsHopByHop(string name) => name.StartsWith(':') || _hopByHop.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>A body of which only the first bytes are sent.</summary>
    private sealed class BrokenContent(byte[] body, int count) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(body.AsMemory(0, count));
            await stream.FlushAsync();
            throw new IOException("The connection broke.");
        }

        protected override bool TryComputeLength(out long length)
        {
            length = body.Length;
            return true;
        }
    }
}
