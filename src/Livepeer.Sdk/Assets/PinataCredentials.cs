using System.Text.Json.Serialization;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>
/// The credentials of a Piñata account to pin with, for requests. The server returns a <see cref="PinataCredentialsInfo"/>.
/// </summary>
public sealed class PinataCredentials
{
    private PinataCredentials()
    {
    }

    [JsonInclude]
    [JsonPropertyName("jwt")]
    internal Secret? Token { get; init; }

    [JsonInclude]
    [JsonPropertyName("apiKey")]
    internal Secret? Key { get; init; }

    [JsonInclude]
    [JsonPropertyName("apiSecret")]
    internal Secret? KeySecret { get; init; }

    /// <summary>Creates credentials from a token.</summary>
    /// <param name="token">The token.</param>
    /// <returns>The credentials.</returns>
    public static PinataCredentials Jwt(Secret token) => new() { Token = Guard.Body(token) };

    /// <summary>Creates credentials from an API key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="secret">The secret of the key.</param>
    /// <returns>The credentials.</returns>
    public static PinataCredentials ApiKey(Secret key, Secret secret) => new() { Key = Guard.Body(key), KeySecret = Guard.Body(secret) };
}
