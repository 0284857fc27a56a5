using System.Text.Json.Serialization;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>Access to a bucket of S3 or of a storage that speaks like it, for requests. The server never shows it again.</summary>
/// <param name="accessKeyId">The ID of the access key.</param>
/// <param name="secretAccessKey">The secret of the access key.</param>
public sealed class S3Credentials(Secret accessKeyId, Secret secretAccessKey)
{
    /// <summary>The ID of the access key.</summary>
    [JsonPropertyName("accessKeyId")]
    public Secret AccessKeyId { get; } = Guard.Body(accessKeyId);

    /// <summary>The secret of the access key.</summary>
    [JsonPropertyName("secretAccessKey")]
    public Secret SecretAccessKey { get; } = Guard.Body(secretAccessKey);
}
