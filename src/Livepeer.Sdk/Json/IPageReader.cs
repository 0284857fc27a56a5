using System.Text.Json;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk.Json;

/// <summary>Builds a page from a body (the items) and the headers (where it goes on), without reflection.</summary>
internal interface IPageReader
{
    ValueTask<object> ReadAsync(LiveContent body, JsonSerializerOptions options, CancellationToken cancellationToken);
}
