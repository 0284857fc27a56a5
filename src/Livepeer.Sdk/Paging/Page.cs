using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public sealed class Page<T> : IPageReader
{
    /// <summary>The items of this page, in the order asked for.</summary>
    [JsonIgnore]
    public IReadOnlyList<T> Items { get; init; } = [];

    /// <summary>Where the next page begins; null on the last one. A full last page is followed by an empty one.</summary>
    [JsonIgnore]
    public string? NextCursor { get; init; }

    /// <summary>How many items all pages have; null unless asked for, and where a page is empty.</summary>
    [JsonIgnore]
    public long? TotalCount { get; init; }

    object IPageReader.Read(ReadOnlySpan<byte> json, HttpResponseHeaders headers, JsonSerializerOptions options)
    {
        List<T> items = JsonSerializer.Deserialize(json, (JsonTypeInfo<List<T>>)options.GetTypeInfo(typeof(List<T>)))
            ?? throw new JsonException("The page is null.");

        // The type says that no item is null, whatever the server sends.
        items.RemoveAll(static item => item is null);
        return new Page<T>
        {
            Items = items,
            NextCursor = PageHeaders.NextCursor(headers),
            TotalCount = PageHeaders.TotalCount(headers),
        };
    }
}
