using System.Net.Http.Headers;
using System.Text.Json;

namespace Livepeer.Sdk.Json;

/// <summary>Builds a page from a body (the items) and the headers (where it continues), without reflection.</summary>
internal interface IPageReader
{
    object Read(ReadOnlySpan<byte> json, HttpResponseHeaders headers, JsonSerializerOptions options);
}
