using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <content>Encrypted uploads.</content>
public partial class AssetsClient
{
    /// <summary>
    /// Gets the public key for encrypting the content keys of encrypted uploads: <c>GET /access-control/public-key</c>, which the
    /// public specification lacks.
    /// </summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key.</returns>
    public virtual Task<EncryptionKey> GetEncryptionKeyAsync(CancellationToken cancellationToken = default) =>
        _connection.Api<IAccessControlApi>().GetEncryptionKeyAsync(cancellationToken);
}
