using System.Net.Http.Headers;
using System.Text.Json;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk.Json;

/// <summary>Builds a page from a body (the items) and the headers (where it goes on), without reflection.</summary>
internal interface IPageReader
{
    ValueTask<object> ReadAsync(LiveStream body, HttpResponseHeaders headers, JsonSerializerOptions options, CancellationToken cancellationToken);
}
