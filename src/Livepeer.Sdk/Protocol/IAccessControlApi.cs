using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>The bare wire of access control. To be called, not implemented: it grows in minor versions. IDs are not checked here.</summary>
public interface IAccessControlApi
{
    /// <summary><c>POST /access-control/signing-key</c>. 201; 403 where there are too many.</summary>
    /// <param name="request">The key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key with its private half.</returns>
    [Post("/access-control/signing-key")]
    Task<CreatedSigningKey> CreateSigningKeyAsync([Body] CreateSigningKeyRequest request, CancellationToken cancellationToken);

    /// <summary><c>GET /access-control/signing-key</c>.</summary>
    /// <param name="query">Which keys.</param>
    /// <param name="cursor">Where the page begins.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A page.</returns>
    [Get("/access-control/signing-key")]
    Task<Page<SigningKey>> ListSigningKeysAsync(
        [QueryConverter(typeof(QueryOf<ListSigningKeysQuery>))] ListSigningKeysQuery query, [Query] string? cursor, CancellationToken cancellationToken);

    /// <summary><c>GET /access-control/signing-key/{id}</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key without its private half.</returns>
    [Get("/access-control/signing-key/{id}")]
    Task<SigningKey> GetSigningKeyAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>PATCH /access-control/signing-key/{id}</c>. 204.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Patch("/access-control/signing-key/{id}")]
    Task UpdateSigningKeyAsync(string id, [Body] UpdateSigningKeyRequest request, CancellationToken cancellationToken);

    /// <summary><c>DELETE /access-control/signing-key/{id}</c>. 204.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Delete("/access-control/signing-key/{id}")]
    Task DeleteSigningKeyAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>GET /access-control/public-key</c>.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key.</returns>
    [Get("/access-control/public-key")]
    Task<EncryptionKey> GetEncryptionKeyAsync(CancellationToken cancellationToken);
}
