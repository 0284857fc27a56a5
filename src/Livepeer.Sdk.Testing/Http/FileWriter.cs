using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Livepeer.Sdk.Testing;

/// <summary>Sends a file, or the requested range of it.</summary>
internal static class FileWriter
{
    public static async Task WriteAsync(HttpContext http, ServedFile file, StudioFault? fault, CancellationToken cancellationToken)
    {
        HttpResponse response = http.Response;
        Stream source = file.Open();
        await using (source.ConfigureAwait(false))
        {
            long length = source.Length;
            response.Headers.AcceptRanges = "bytes";
            if (file.Tag is not null)
            {
                response.Headers.ETag = file.Tag;
            }

            bool isOfThis = http.Request.Headers.IfRange.ToString() is not { Length: > 0 } wanted || wanted == file.Tag;
            (long From, long To)? range = isOfThis && length > 0 ? Range(http.Request.Headers.Range.ToString(), length) : null;
            (long from, long to) = range ?? (0, length - 1);
            if (range is not null && from > to)
            {
                response.StatusCode = 416;
                response.Headers.ContentRange = string.Create(CultureInfo.InvariantCulture, $"bytes */{length}");
                return;
            }

            if (range is not null)
            {
                response.StatusCode = 206;
                response.Headers.ContentRange = string.Create(CultureInfo.InvariantCulture, $"bytes {from}-{to}/{length}");
            }

            response.ContentLength = to - from + 1;
            if (!HttpMethods.IsHead(http.Request.Method))
            {
                source.Position = from;
                long count = FaultInjector.Limit(fault, to - from + 1);
                await CopyAsync(source, response.Body, count, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async Task CopyAsync(Stream source, Stream target, long left, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[64 * 1024];
        while (left > 0)
        {
            int wanted = (int)Math.Min(left, buffer.Length);
            int read = await source.ReadAsync(buffer.AsMemory(0, wanted), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return;
            }

            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
            left -= read;
        }
    }

    /// <summary>Parses a single byte range; for any other range, the whole file is sent.</summary>
    private static (long From, long To)? Range(string header, long length)
    {
        if (!header.StartsWith("bytes=", StringComparison.OrdinalIgnoreCase) || header.Contains(',', StringComparison.Ordinal))
        {
            return null;
        }

        string[] pair = header[6..].Split('-', 2);
        bool hasFrom = long.TryParse(pair[0], NumberStyles.None, CultureInfo.InvariantCulture, out long from);
        bool hasTo = long.TryParse(pair.ElementAtOrDefault(1), NumberStyles.None, CultureInfo.InvariantCulture, out long to);
        return (hasFrom, hasTo) switch
        {
            (true, true) => (from, Math.Min(to, length - 1)),
            (true, false) => (from, length - 1),
            (false, true) => (Math.Max(0, length - to), length - 1),
            _ => null,
        };
    }
}
