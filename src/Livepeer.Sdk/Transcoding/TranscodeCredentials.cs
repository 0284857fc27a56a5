using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The credentials for a storage; which properties are set depends on its type.</summary>
internal sealed class TranscodeCredentials
{
    [JsonPropertyName("accessKeyId")]
    public Secret? AccessKeyId { get; init; }

    [JsonPropertyName("secretAccessKey")]
    public Secret? SecretAccessKey { get; init; }

    [JsonPropertyName("proof")]
    public Secret? Proof { get; init; }
}
