using System.Text.Json.Serialization;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>Credentials for a bucket of S3 or S3-compatible storage, for requests. The server never returns them.</summary>
/// <param name="accessKeyId">The access key ID.</param>
/// <param name="secretAccessKey">The secret access key.</param>
public sealed class S3Credentials(Secret accessKeyId, Secret secretAccessKey)
{
    /// <summary>Gets the access key ID.</summary>
    [JsonPropertyName("accessKeyId")]
    public Secret AccessKeyId { get; } = Guard.Body(accessKeyId);

    /// <summary>Gets the secret access key.</summary>
    [JsonPropertyName("secretAccessKey")]
    public Secret SecretAccessKey { get; } = Guard.Body(secretAccessKey);
}
