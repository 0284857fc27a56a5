using System.Net.Sockets;

namespace Livepeer.Sdk.Testing;

/// <summary>The outcome of one call of a webhook.</summary>
internal sealed record Attempt(int? Status, string StatusText, byte[] Body, string? Error)
{
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Whether another attempt may succeed.</summary>
    public bool IsTransient => Status is >= 500 || (Status is null && !IsRefused);

    private bool IsRefused { get; init; }

    /// <summary>Calls a URL on loopback. Other URLs are never called; the log shows a failure that is not retried.</summary>
    public static async Task<Attempt> RunAsync(
        StudioCore core, HttpRequestMessage request, TimeSpan patience, CancellationToken cancellationToken)
    {
        if (!ImportWork.IsLoopback(request.RequestUri!.OriginalString))
        {
            return new Attempt(null, "", [], "a local studio calls only URLs on loopback") { IsRefused = true };
        }

        using var limit = new CancellationTokenSource(patience, core.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using HttpResponseMessage response = await core.Http.SendAsync(request, either.Token).ConfigureAwait(false);
            byte[] body = await response.Content.ReadAsByteArrayAsync(either.Token).ConfigureAwait(false);
            string? error = response.IsSuccessStatusCode ? null : "webhook failed with status " + Nodes.Invariant((int)response.StatusCode);
            return new Attempt((int)response.StatusCode, response.ReasonPhrase ?? "", body, error);
        }
        catch (Exception error) when (error is HttpRequestException or SocketException)
        {
            return new Attempt(null, "", [], error.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Attempt(null, "", [], "timeout");
        }
    }
}
