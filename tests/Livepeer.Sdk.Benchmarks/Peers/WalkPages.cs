using System.Buffers;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Livepeer.Sdk.Benchmarks.Peers;

/// <summary>
/// A list of 100,000 different streams, newest first, by offset (<c>cursor=skip</c>) or by time of creation (<c>lte</c>), as the server
/// has them. Each item is the same recorded one with another ID and time, put together as fast as memory can be copied.
/// </summary>
internal sealed partial class WalkPages
{
    private const int Count = 100_000;
    private const int PageSize = 1000;
    private const long Newest = 1_795_431_065_978;

    private readonly byte[][] _parts;

    public WalkPages(byte[] item)
    {
        const string Id = "00000000-0000-0000-0000-0000%ID%";
        var json = (JsonObject)JsonNode.Parse(item)!;
        json["id"] = Id;
        json["createdAt"] = "%TIME%";
        _parts = [.. json.ToJsonString().Replace("\"%TIME%\"", "%TIME%", StringComparison.Ordinal).Split("%ID%", 2)
            .SelectMany(part => part.Split("%TIME%"))
            .Select(System.Text.Encoding.UTF8.GetBytes)];
    }

    public static bool IsRequested(HttpRequest request) => request.Query.ContainsKey("cursor") || request.Query.ContainsKey("order");

    public async Task WriteAsync(HttpContext context)
    {
        int first = First(context.Request);
        int count = Math.Clamp(Count - first, 0, PageSize);
        if (first + count < Count)
        {
            string origin = $"{context.Request.Scheme}://{context.Request.Host}";
            context.Response.Headers.Link = $"<{origin}/api/stream?limit={PageSize}&cursor=skip{first + count}>; rel=\"next\"";
        }

        int length = 2 + Math.Max(0, count - 1) + (count * (8 + 13 + _parts.Sum(part => part.Length)));
        byte[] buffer = ArrayPool<byte>.Shared.Rent(length);
        Fill(buffer, first, count);
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = length;
        await context.Response.Body.WriteAsync(buffer.AsMemory(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private static int First(HttpRequest request)
    {
        if (request.Query["cursor"].ToString() is ['s', 'k', 'i', 'p', .. var offset])
        {
            return int.Parse(offset, CultureInfo.InvariantCulture);
        }

        Match most = AtMost().Match(request.Query["filters"].ToString());
        return most.Success ? (int)(Newest - long.Parse(most.Groups[1].ValueSpan, CultureInfo.InvariantCulture)) : 0;
    }

    private void Fill(byte[] buffer, int first, int count)
    {
        int at = 0;
        Append(buffer, "["u8, ref at);
        for (int i = first; i < first + count; i++)
        {
            if (i > first)
            {
                Append(buffer, ","u8, ref at);
            }

            Append(buffer, _parts[0], ref at);
            AppendNumber(buffer, i, "D8", ref at);
            Append(buffer, _parts[1], ref at);
            AppendNumber(buffer, Newest - i, "D13", ref at);
            Append(buffer, _parts[2], ref at);
        }

        Append(buffer, "]"u8, ref at);
    }

    private static void Append(byte[] buffer, ReadOnlySpan<byte> bytes, ref int at)
    {
        bytes.CopyTo(buffer.AsSpan(at));
        at += bytes.Length;
    }

    private static void AppendNumber(byte[] buffer, long number, string format, ref int at)
    {
        number.TryFormat(buffer.AsSpan(at), out int written, format, CultureInfo.InvariantCulture);
        at += written;
    }

    [GeneratedRegex("""lte"?:\s*(\d+)""")]
    private static partial Regex AtMost();
}
