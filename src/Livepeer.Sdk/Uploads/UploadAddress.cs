using Livepeer.Sdk.Http;

namespace Livepeer.Sdk.Uploads;

/// <summary>The addresses that films are sent to. They are secrets: no message repeats one.</summary>
internal static class UploadAddress
{
    public static Uri Check(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && SafeUrl.IsAllowed(uri)
            ? uri
            : throw new LivepeerUploadException("The server named an address to upload to that is not https.");

    /// <summary>Makes a location absolute. A server behind a proxy that ends TLS may think that it speaks plain http.</summary>
    public static string Resolve(Uri endpoint, string location)
    {
        if (!Uri.TryCreate(endpoint, location, out Uri? uri))
        {
            throw new LivepeerUploadException("The server named a place for the upload that is no address.");
        }

        if (endpoint.Scheme == Uri.UriSchemeHttps && uri.Scheme == Uri.UriSchemeHttp && uri.IdnHost == endpoint.IdnHost)
        {
            uri = new UriBuilder(uri) { Scheme = Uri.UriSchemeHttps, Port = endpoint.Port }.Uri;
        }

        return Check(uri.OriginalString).OriginalString;
    }
}
