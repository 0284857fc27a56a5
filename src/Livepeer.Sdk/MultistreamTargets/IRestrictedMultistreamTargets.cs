namespace Livepeer.Sdk;

/// <summary>
/// Provides the operations on multistream targets that are available to CORS-enabled keys without full access. Do not implement this
/// interface: members are added in minor versions.
/// </summary>
/// <remarks>
/// The API-key guide does not mention these operations, but the server allows them. Anyone who has such a key and the ID of a target can
/// update it. Do not expose IDs to viewers.
/// </remarks>
public interface IRestrictedMultistreamTargets
{
    /// <summary>Creates a target. This is <c>POST /multistream/target</c>. Available to restricted keys.</summary>
    /// <param name="request">The properties of the target.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The target, without its URL.</returns>
    Task<MultistreamTarget> CreateAsync(CreateMultistreamTargetRequest request, CancellationToken cancellationToken = default);

    /// <summary>Gets a target. This is <c>GET /multistream/target/{id}</c>. Available to restricted keys.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The target, without its URL.</returns>
    Task<MultistreamTarget> GetAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Updates a target. This is <c>PATCH /multistream/target/{id}</c>. Available to restricted keys. The public specification requires
    /// the URL for every update; the server does not.
    /// </summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">The changes.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>A task that completes when the operation has completed.</returns>
    Task UpdateAsync(string id, UpdateMultistreamTargetRequest request, CancellationToken cancellationToken = default);
}
