using System.Net;
using System.Net.Sockets;

namespace Livepeer.Sdk.Testing;

/// <summary>Fetches a video from a URL on loopback. For other URLs, success is assumed.</summary>
internal static class ImportWork
{
    public static bool IsReachable(StudioCore core, string url) =>
        IsLoopback(url) && !url.StartsWith(core.Root + "/store/", StringComparison.Ordinal);

    /// <summary>Whether a URL unambiguously refers to this machine. The studio connects to no other.</summary>
    public static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? parsed) && parsed.Scheme is "http" or "https" && HostNames.IsLoopback(parsed.Host);

    /// <summary>Stores the file of an asset; returns the error, if any.</summary>
    public static async Task<string?> FetchAsync(StudioCore core, string url, string assetId, CancellationToken cancellationToken)
    {
        try
        {
            using HttpResponseMessage response = await core.Http
                .GetAsync(new Uri(url), HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                .ConfigureAwait(false);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                return $"error import request status={(int)response.StatusCode}";
            }

            Stream source = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (source.ConfigureAwait(false))
            {
                await core.Files.Create(assetId).AppendAsync(source, null, cancellationToken).ConfigureAwait(false);
            }

            MediaFiles.Probe(core, assetId);
            return null;
        }
        catch (Exception error) when (error is HttpRequestException or IOException or SocketException)
        {
            return "error on import request: " + error.Message;
        }
    }
}
