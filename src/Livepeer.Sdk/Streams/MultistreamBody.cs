using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The envelope that the server expects around destinations.</summary>
internal sealed class MultistreamBody(IReadOnlyList<MultistreamDestination> targets)
{
    [JsonPropertyName("targets")]
    public IReadOnlyList<MultistreamDestination> Targets { get; } = targets;
}
