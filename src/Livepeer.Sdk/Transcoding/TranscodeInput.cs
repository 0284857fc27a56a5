using System.Text.Json.Serialization;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>The input of a transcoding, for requests. The server returns a <see cref="TranscodeInputInfo"/>.</summary>
public sealed class TranscodeInput
{
    private static readonly string[] _schemes = ["https", "http", "ipfs", "ar"];

    private TranscodeInput()
    {
    }

    [JsonInclude]
    [JsonPropertyName("url")]
    internal string? Url { get; init; }

    [JsonInclude]
    [JsonPropertyName("type")]
    internal string? Type { get; init; }

    [JsonInclude]
    [JsonPropertyName("endpoint")]
    internal string? Endpoint { get; init; }

    [JsonInclude]
    [JsonPropertyName("bucket")]
    internal string? Bucket { get; init; }

    [JsonInclude]
    [JsonPropertyName("path")]
    internal string? Path { get; init; }

    [JsonInclude]
    [JsonPropertyName("credentials")]
    internal S3Credentials? Credentials { get; init; }

    /// <summary>Creates an input from a file at a URL.</summary>
    /// <param name="url">
    /// The URL of the file: <c>https://</c>, <c>http://</c>, <c>ipfs://</c> or <c>ar://</c>. It is sent unchanged, and the task returns
    /// it in plain text.
    /// </param>
    /// <returns>The input.</returns>
    /// <exception cref="ArgumentException"><paramref name="url"/> has another scheme.</exception>
    public static TranscodeInput FromUrl(string url) => new() { Url = Guard.Url(url, _schemes) };

    /// <summary>Creates an input from a file in a bucket of S3 or S3-compatible storage.</summary>
    /// <param name="endpoint">The URL of the service, <c>https://</c> or <c>http://</c>, without the bucket.</param>
    /// <param name="bucket">The bucket.</param>
    /// <param name="path">The path of the file in the bucket.</param>
    /// <param name="credentials">The credentials for the bucket.</param>
    /// <returns>The input.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="endpoint"/> has another scheme, or <paramref name="bucket"/> or <paramref name="path"/> is empty.
    /// </exception>
    public static TranscodeInput FromS3(string endpoint, string bucket, string path, S3Credentials credentials)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new TranscodeInput
        {
            Type = TranscodeStorage.S3,
            Endpoint = TranscodeStorage.CheckEndpoint(endpoint, bucket),
            Bucket = bucket,
            Path = path,
            Credentials = Guard.Body(credentials),
        };
    }
}
