using System.Diagnostics;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>What a client proves itself with: an API key, or the access token of a dashboard session. Shows itself to nobody.</summary>
[DebuggerDisplay("***")]
public sealed class LivepeerCredential
{
    private readonly string _scheme;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Func<CancellationToken, ValueTask<string>>? _provider;

    private LivepeerCredential(string scheme, CredentialHeader? header, Func<CancellationToken, ValueTask<string>>? provider)
    {
        _scheme = scheme;
        Header = header;
        _provider = provider;
    }

    /// <summary>The header where it never changes; null where a delegate is to be asked.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal CredentialHeader? Header { get; }

    /// <summary>An API key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty or holds what no key holds, such as white space.</exception>
    public static LivepeerCredential ApiKey(string key) => new(Schemes.ApiKey, Fixed(Schemes.ApiKey, key, nameof(key)), null);

    /// <summary>An API key that is asked for before every attempt, so that it can rotate. Caching is the delegate's affair.</summary>
    /// <param name="provider">Gives the key, from a vault for instance. What it throws reaches the caller.</param>
    /// <returns>The credential.</returns>
    public static LivepeerCredential ApiKey(Func<CancellationToken, ValueTask<string>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return new LivepeerCredential(Schemes.ApiKey, null, provider);
    }

    /// <summary>The access token of a dashboard session, which a few operations want instead of a key. It expires.</summary>
    /// <param name="token">The token.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException"><paramref name="token"/> is empty or holds what no token holds, such as white space.</exception>
    public static LivepeerCredential AccessToken(string token) =>
        new(Schemes.AccessToken, Fixed(Schemes.AccessToken, token, nameof(token)), null);

    /// <summary>An access token that is asked for before every attempt.</summary>
    /// <param name="provider">Gives the token. What it throws reaches the caller.</param>
    /// <returns>The credential.</returns>
    public static LivepeerCredential AccessToken(Func<CancellationToken, ValueTask<string>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return new LivepeerCredential(Schemes.AccessToken, null, provider);
    }

    /// <summary>A mask, never the credential.</summary>
    /// <returns>Always <c>***</c>.</returns>
    public override string ToString() => "***";

    internal async ValueTask<CredentialHeader> GetHeaderAsync(CancellationToken cancellationToken)
    {
        if (Header is { } header)
        {
            return header;
        }

        string value = await _provider!(cancellationToken).ConfigureAwait(false);
        return KeyRules.Problem(value) is { } problem
            ? throw new LivepeerException($"The delegate for the credential gave one that can't be sent: {problem}.")
            : new CredentialHeader(_scheme, value);
    }

    private static CredentialHeader Fixed(string scheme, string? value, string name) =>
        KeyRules.Problem(value) is { } problem
            ? throw new ArgumentException($"The value can't be a credential: {problem}.", name)
            : new CredentialHeader(scheme, value!);

    private static class Schemes
    {
        public const string ApiKey = "Bearer";
        public const string AccessToken = "JWT";
    }
}
