using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Livepeer.Sdk.Testing;

/// <summary>Writes a reply to the wire, with the headers that the server always sends.</summary>
internal static class ReplyWriter
{
    private const string TusHeaders =
        "Authorization, Content-Type, Location, Tus-Extension, Tus-Max-Size, Tus-Resumable, Tus-Version, Upload-Concat, "
        + "Upload-Defer-Length, Upload-Length, Upload-Metadata, Upload-Offset, X-HTTP-Method-Override, X-Requested-With, "
        + "X-Forwarded-Host, X-Forwarded-Proto, Forwarded";

    public static async Task WriteAsync(
        HttpContext http, Reply reply, string? allowedOrigin, StudioFault? fault, CancellationToken cancellationToken)
    {
        HttpResponse response = http.Response;
        response.StatusCode = reply.Status;
        AddHeaders(response, reply, allowedOrigin);
        if (fault?.Kind == FaultKind.CutBody)
        {
            response.Headers.Connection = "close";
        }

        if (reply.File is { } file)
        {
            await FileWriter.WriteAsync(http, file, fault, cancellationToken).ConfigureAwait(false);
            await EndAsync(http, fault, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (reply.IsEndless && !FaultInjector.IsPartial(fault))
        {
            await response.Body.WriteAsync(reply.Body, cancellationToken).ConfigureAwait(false);
            await response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
        }

        if (reply.HasTag && reply.Status < 300 && IsFresh(http.Request, response))
        {
            response.StatusCode = 304;
            response.Headers.ContentType = default;
            return;
        }

        if (reply.Status is 204 or 304)
        {
            return;
        }

        response.ContentLength = reply.Body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            int length = (int)FaultInjector.Limit(fault, reply.Body.Length);
            await response.Body.WriteAsync(reply.Body.AsMemory(0, length), cancellationToken).ConfigureAwait(false);
            await EndAsync(http, fault, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Stalls a response that is to stall. One that is to be cut off just ends: it has fewer bytes than its length, for which Kestrel closes
    /// the connection after it has sent them. To abort the connection would reset it, which could overtake them.
    /// </summary>
    private static async Task EndAsync(HttpContext http, StudioFault? fault, CancellationToken cancellationToken)
    {
        if (!FaultInjector.IsPartial(fault) || HttpMethods.IsHead(http.Request.Method))
        {
            return;
        }

        await http.Response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
        if (fault!.Kind == FaultKind.StallBody)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
        }
    }

    private static void AddHeaders(HttpResponse response, Reply reply, string? allowedOrigin)
    {
        IHeaderDictionary headers = response.Headers;
        headers["X-Powered-By"] = "Express";
        headers.Vary = "Authorization, Origin";
        headers.AccessControlAllowCredentials = "true";
        headers.AccessControlExposeHeaders = reply.IsTus ? TusHeaders : "*";
        if (allowedOrigin is not null)
        {
            headers.AccessControlAllowOrigin = allowedOrigin;
        }

        foreach ((string name, string value) in reply.Headers)
        {
            headers[name] = value;
        }

        if (reply.ContentType is not null)
        {
            headers.ContentType = reply.ContentType;
        }

        if (reply.HasTag)
        {
            headers.ETag = Tag(reply.Body);
        }
    }

    [SuppressMessage(
        "Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "An entity tag, computed as by the server.")]
    public static string Tag(byte[] body) =>
        $"W/\"{body.Length.ToString("x", CultureInfo.InvariantCulture)}-{Convert.ToBase64String(SHA1.HashData(body))[..27]}\"";

    private static bool IsFresh(HttpRequest request, HttpResponse response)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return false;
        }

        string wanted = request.Headers.IfNoneMatch.ToString();
        return wanted.Length > 0 && (wanted == "*" || wanted.Split(',').Any(tag => tag.Trim() == response.Headers.ETag.ToString()));
    }
}
