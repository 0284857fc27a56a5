using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Protocol;

/// <summary>The IDs of the objects of a bulk operation.</summary>
/// <param name="Ids">The IDs.</param>
public sealed record IdList([property: JsonPropertyName("ids")] IReadOnlyCollection<string> Ids);
