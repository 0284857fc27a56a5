using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <content>What encrypted uploads need.</content>
public partial class AssetsClient
{
    /// <summary>
    /// The public key under which the content keys of encrypted uploads travel: <c>GET /access-control/public-key</c>, which the
    /// public specification lacks.
    /// </summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key.</returns>
    public virtual Task<EncryptionKey> GetEncryptionKeyAsync(CancellationToken cancellationToken = default) =>
        _connection.Api<IAccessControlApi>().GetEncryptionKeyAsync(cancellationToken);
}
