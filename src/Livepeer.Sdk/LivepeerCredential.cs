using System.Diagnostics;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>
/// Authenticates a client, with an API key or the access token of a dashboard session. No logger or serializer sees its value.
/// </summary>
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

    /// <summary>Gets the header of a fixed credential, or <see langword="null"/> if a delegate returns it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal CredentialHeader? Header { get; }

    /// <summary>Creates a credential from an API key.</summary>
    /// <param name="key">The API key.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="key"/> is empty or contains an invalid character, such as white space.
    /// </exception>
    public static LivepeerCredential ApiKey(string key) => ApiKey(key, nameof(key));

    /// <summary>Creates a credential from a delegate that returns the API key, so that the key can rotate.</summary>
    /// <param name="provider">Returns the API key, from a vault for instance. It is called before every attempt and should cache. What it
    /// throws is the inner exception of a <see cref="LivepeerException"/>.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is <see langword="null"/>.</exception>
    public static LivepeerCredential ApiKey(Func<CancellationToken, ValueTask<string>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return new LivepeerCredential(Schemes.ApiKey, null, provider);
    }

    /// <summary>Creates a credential from the access token of a dashboard session, which a few operations require. It expires.</summary>
    /// <param name="token">The access token.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="token"/> is empty or contains an invalid character, such as white space.
    /// </exception>
    public static LivepeerCredential AccessToken(string token) =>
        new(Schemes.AccessToken, Fixed(Schemes.AccessToken, token, nameof(token)), null);

    /// <summary>Creates a credential from a delegate that returns the access token.</summary>
    /// <param name="provider">Returns the access token. It is called before every attempt and should cache. What it throws is the
    /// inner exception of a <see cref="LivepeerException"/>.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is <see langword="null"/>.</exception>
    public static LivepeerCredential AccessToken(Func<CancellationToken, ValueTask<string>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return new LivepeerCredential(Schemes.AccessToken, null, provider);
    }

    /// <summary>Returns a mask, never the credential.</summary>
    /// <returns>Always <c>***</c>.</returns>
    public override string ToString() => "***";

    internal static LivepeerCredential ApiKey(string key, string parameterName) =>
        new(Schemes.ApiKey, Fixed(Schemes.ApiKey, key, parameterName), null);

    internal async ValueTask<CredentialHeader> GetHeaderAsync(CancellationToken cancellationToken)
    {
        if (Header is { } header)
        {
            return header;
        }

        string value = await _provider!(cancellationToken).ConfigureAwait(false);
        return KeyRules.Problem(value) is { } problem
            ? throw new LivepeerException($"The delegate for the credential returned one that can't be sent: {problem}.")
            : new CredentialHeader(_scheme, value);
    }

    private static CredentialHeader Fixed(string scheme, string? value, string name) =>
        KeyRules.Problem(value) is { } problem
            ? throw new ArgumentException($"This is not a key or token: {problem}.", name)
            : new CredentialHeader(scheme, value!);

    private static class Schemes
    {
        public const string ApiKey = "Bearer";
        public const string AccessToken = "JWT";
    }
}
