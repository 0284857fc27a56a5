using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>
/// The raw HTTP API for access control. Don't implement this interface: minor versions add members to it. It does not validate IDs.
/// </summary>
public interface IAccessControlApi
{
    /// <summary>
    /// <c>POST /access-control/signing-key</c>: see <see cref="SigningKeysClient.CreateAsync"/>. Responds with 201; 403 if the account
    /// has too many.
    /// </summary>
    [Post("/access-control/signing-key")]
    Task<CreatedSigningKey> CreateSigningKeyAsync([Body] CreateSigningKeyRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// <c>GET /access-control/signing-key</c>: see <see cref="SigningKeysClient.ListPageAsync"/> and
    /// <see cref="SigningKeysClient.ListAsync"/>.
    /// </summary>
    [Get("/access-control/signing-key")]
    Task<Page<SigningKey>> ListSigningKeysAsync(
        [QueryConverter(typeof(QueryOf<ListSigningKeysQuery>))] ListSigningKeysQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);

    /// <summary><c>GET /access-control/signing-key/{id}</c>: see <see cref="SigningKeysClient.GetAsync"/>.</summary>
    [Get("/access-control/signing-key/{id}")]
    Task<SigningKey> GetSigningKeyAsync(string id, CancellationToken cancellationToken);

    /// <summary>
    /// <c>PATCH /access-control/signing-key/{id}</c>: see <see cref="SigningKeysClient.UpdateAsync"/>. Responds with 204.
    /// </summary>
    [Patch("/access-control/signing-key/{id}")]
    Task UpdateSigningKeyAsync(string id, [Body] UpdateSigningKeyRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// <c>DELETE /access-control/signing-key/{id}</c>: see <see cref="SigningKeysClient.DeleteAsync"/>. Responds with 204.
    /// </summary>
    [Delete("/access-control/signing-key/{id}")]
    Task DeleteSigningKeyAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>GET /access-control/public-key</c>: see <see cref="AssetsClient.GetEncryptionKeyAsync"/>.</summary>
    [Get("/access-control/public-key")]
    Task<EncryptionKey> GetEncryptionKeyAsync(CancellationToken cancellationToken);
}
