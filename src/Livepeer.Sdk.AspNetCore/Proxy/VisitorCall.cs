using System.Buffers;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace Livepeer.Sdk.AspNetCore.Proxy;

/// <summary>One request of a visitor who is known.</summary>
internal sealed class VisitorCall(HttpContext context, VisitorEndpointOptions options, string owner)
{
    private const int MaxIdLength = 128;

    private static readonly SearchValues<char> _idCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    public HttpContext Context => context;

    public string Owner => owner;

    public LivepeerClient Client { get; } = options.Client(context);

    public CancellationToken Aborted => context.RequestAborted;

    /// <summary>Gets the ID in the path. An ID that can't exist is as unknown as any other.</summary>
    public string Id => context.GetRouteValue("id") is string id && IsId(id) ? id : throw Refusal.NotFound();

    public static bool IsId(string? id) =>
        id is { Length: > 0 and <= MaxIdLength } && !id.AsSpan().ContainsAnyExcept(_idCharacters);

    /// <summary>Gets a parameter of the query that may occur once.</summary>
    public string? Query(string name)
    {
        StringValues values = context.Request.Query[name];
        return values.Count > 1 ? throw Refusal.Invalid($"The parameter '{name}' occurs more than once.")
            : values.ToString() is { Length: > 0 } value ? value
            : null;
    }

    /// <summary>Reads the body, which may contain only the given properties.</summary>
    public async Task<T> ReadAsync<T>(JsonTypeInfo<T> type, IReadOnlyCollection<string> names)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(options.MaxBodySize + 1);
        try
        {
            int length = await BodyReader.ReadAsync(context, options, buffer).ConfigureAwait(false);
            return BodyReader.Parse(buffer.AsMemory(0, length), type, names);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public Task WriteAsync<T>(T view, JsonTypeInfo<T> type, int status = StatusCodes.Status200OK)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(view, type, cancellationToken: Aborted);
    }

    public Task WriteNothingAsync()
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
