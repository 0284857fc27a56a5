using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>From which web pages a key may be used, as the server wants it.</summary>
internal sealed record ApiKeyCors(
    [property: JsonPropertyName("allowedOrigins")] IReadOnlyList<string> AllowedOrigins,
    [property: JsonPropertyName("fullAccess")] bool FullAccess);
