using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The CORS settings of a key in a request.</summary>
internal sealed record ApiKeyCors(
    [property: JsonPropertyName("allowedOrigins")] IReadOnlyList<string> AllowedOrigins,
    [property: JsonPropertyName("fullAccess")] bool FullAccess);
