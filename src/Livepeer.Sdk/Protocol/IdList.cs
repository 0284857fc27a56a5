using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Protocol;

/// <summary>The IDs that a bulk operation is about.</summary>
/// <param name="Ids">The IDs.</param>
public sealed record IdList([property: JsonPropertyName("ids")] IReadOnlyCollection<string> Ids);
