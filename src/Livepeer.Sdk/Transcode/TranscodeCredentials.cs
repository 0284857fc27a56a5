using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Access to a storage, in the fields that its kind has.</summary>
internal sealed class TranscodeCredentials
{
    [JsonPropertyName("accessKeyId")]
    public Secret? AccessKeyId { get; init; }

    [JsonPropertyName("secretAccessKey")]
    public Secret? SecretAccessKey { get; init; }

    [JsonPropertyName("proof")]
    public Secret? Proof { get; init; }
}
