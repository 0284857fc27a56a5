using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <summary>A page of a list.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class Page<T> : IPageReader
{
    /// <summary>Gets the items of this page, in the requested order.</summary>
    [JsonIgnore]
    public IReadOnlyList<T> Items { get; init; } = [];

    /// <summary>
    /// Gets the cursor of the next page, or <see langword="null"/> on the last page. A full last page is followed by an empty one.
    /// </summary>
    [JsonIgnore]
    public string? NextCursor { get; init; }

    /// <summary>Gets the number of items on all pages, or <see langword="null"/> if it was not requested or the page is empty.</summary>
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
