using System.Text.Json.Serialization;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>The storage for the results of a transcoding, for requests. The server returns a <see cref="TranscodeStorageInfo"/>.</summary>
public sealed class TranscodeStorage
{
    internal const string S3 = "s3";

    private static readonly string[] _schemes = ["https", "http"];

    private TranscodeStorage(string type) => Type = type;

    [JsonInclude]
    [JsonPropertyName("type")]
    internal string Type { get; }

    [JsonInclude]
    [JsonPropertyName("endpoint")]
    internal string? Endpoint { get; init; }

    [JsonInclude]
    [JsonPropertyName("bucket")]
    internal string? Bucket { get; init; }

    [JsonInclude]
    [JsonPropertyName("credentials")]
    internal TranscodeCredentials? Credentials { get; init; }

    /// <summary>Creates a storage in a bucket of S3 or S3-compatible storage.</summary>
    /// <param name="endpoint">The URL of the service, <c>https://</c> or <c>http://</c>, without the bucket.</param>
    /// <param name="bucket">The bucket.</param>
    /// <param name="credentials">The credentials for the bucket. The server never returns them.</param>
    /// <returns>The storage.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="endpoint"/> has another scheme, or <paramref name="bucket"/> is empty.
    /// </exception>
    public static TranscodeStorage ToS3(string endpoint, string bucket, S3Credentials credentials) => new(S3)
    {
        Endpoint = CheckEndpoint(endpoint, bucket),
        Bucket = bucket,
        Credentials = new TranscodeCredentials
        {
            AccessKeyId = Guard.Body(credentials).AccessKeyId,
            SecretAccessKey = credentials.SecretAccessKey,
        },
    };

    /// <summary>Creates a storage on web3.storage.</summary>
    /// <param name="proof">
    /// The proof that Livepeer is allowed to write to the storage: a UCAN delegation to the server's own <c>did</c>, in base64. Tasks
    /// return it in plain text.
    /// </param>
    /// <returns>The storage.</returns>
    public static TranscodeStorage ToWeb3Storage(Secret proof) => new("web3.storage")
    {
        Credentials = new TranscodeCredentials { Proof = Guard.Body(proof) },
    };

    internal static string CheckEndpoint(string endpoint, string bucket)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(bucket);
        return Guard.Url(endpoint, _schemes);
    }
}
