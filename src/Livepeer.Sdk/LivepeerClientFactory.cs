using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>
/// Makes clients for accounts that are known only at run time, all over the connections of one registration. A client is small:
/// make one a tenant, or one a call. It need not be disposed of.
/// </summary>
public class LivepeerClientFactory
{
    private readonly LivepeerTransport _transport;

    internal LivepeerClientFactory(LivepeerTransport transport) => _transport = transport;

    /// <summary>For fakes.</summary>
    protected LivepeerClientFactory() => _transport = null!;

    /// <summary>Makes a client for an account.</summary>
    /// <param name="credential">The account's key or token.</param>
    /// <returns>The client.</returns>
    public virtual LivepeerClient Create(LivepeerCredential credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return new LivepeerClient(new LivepeerConnection(_transport, new LivepeerCredentialSource(credential)));
    }
}
