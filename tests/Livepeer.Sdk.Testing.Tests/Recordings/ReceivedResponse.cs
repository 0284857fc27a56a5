using System.Text.Json;

namespace Livepeer.Sdk.Testing.Tests.Recordings;

/// <summary>A response of a studio.</summary>
internal sealed record ReceivedResponse(int Status, IReadOnlyDictionary<string, string> Headers, string Text)
{
    public JsonElement? Json =>
        Headers.GetValueOrDefault("content-type")?.StartsWith("application/json", StringComparison.Ordinal) == true && Text.Length > 0
            ? JsonSerializer.Deserialize<JsonElement>(Text)
            : null;

    public static async Task<ReceivedResponse> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) => new(
        (int)response.StatusCode,
        response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated).ToDictionary(
            header => header.Key,
            header => header.Value.ToString(),
            StringComparer.OrdinalIgnoreCase),
        await response.Content.ReadAsStringAsync(cancellationToken));
}
