namespace Livepeer.Sdk.Http;

/// <summary>The value of an Authorization header, created once for all requests, and the key in it.</summary>
internal sealed class CredentialHeader(string scheme, string key)
{
    public string Key { get; } = key;

    public string Value { get; } = $"{scheme} {key}";
}
