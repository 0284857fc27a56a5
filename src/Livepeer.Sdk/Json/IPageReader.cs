using System.Net.Http.Headers;
using System.Text.Json;

namespace Livepeer.Sdk.Json;

/// <summary>Builds a page from a body (the items) and the headers (where it goes on), without reflection.</summary>
internal interface IPageReader
{
    ValueTask<object> ReadAsync(Stream body, HttpResponseHeaders headers, JsonSerializerOptions options, CancellationToken cancellationToken);
}
