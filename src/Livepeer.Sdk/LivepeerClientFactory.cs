using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>
/// Creates clients for accounts that are known only at run time, all over the connections of one registration. A client is small:
/// create one per tenant, or one per call. It doesn't need to be disposed of.
/// </summary>
public class LivepeerClientFactory
{
    private readonly LivepeerTransport _transport;

    internal LivepeerClientFactory(LivepeerTransport transport) => _transport = transport;

    /// <summary>Initializes a new instance for mocking.</summary>
    protected LivepeerClientFactory() => _transport = null!;

    /// <summary>Creates a client for an account.</summary>
    /// <param name="credential">The API key or access token of the account.</param>
    /// <returns>The client.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="credential"/> is <see langword="null"/>.</exception>
    public virtual LivepeerClient Create(LivepeerCredential credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return new LivepeerClient(new LivepeerConnection(_transport, new LivepeerCredentialSource(credential)));
    }
}
