using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>
/// The raw HTTP API for multistream targets. Don't implement this interface: minor versions add members to it. It does not validate
/// IDs.
/// </summary>
public interface IMultistreamApi
{
    /// <summary>
    /// <c>GET /multistream/target</c>: see <see cref="MultistreamTargetsClient.ListPageAsync"/> and
    /// <see cref="MultistreamTargetsClient.ListAsync"/>. Responds with 400 without the account's ID, 403 with another's.
    /// </summary>
    [Get("/multistream/target")]
    Task<Page<MultistreamTarget>> ListAsync(
        [Query] string userId,
        [QueryConverter(typeof(QueryOf<ListMultistreamTargetsQuery>))] ListMultistreamTargetsQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);

    /// <summary><c>POST /multistream/target</c>: see <see cref="MultistreamTargetsClient.CreateAsync"/>. Responds with 201.</summary>
    [Post("/multistream/target")]
    Task<MultistreamTarget> CreateAsync([Body] CreateMultistreamTargetRequest request, CancellationToken cancellationToken);

    /// <summary><c>GET /multistream/target/{id}</c>: see <see cref="MultistreamTargetsClient.GetAsync"/>.</summary>
    [Get("/multistream/target/{id}")]
    Task<MultistreamTarget> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>PATCH /multistream/target/{id}</c>: see <see cref="MultistreamTargetsClient.UpdateAsync"/>. Responds with 204.</summary>
    [Patch("/multistream/target/{id}")]
    Task UpdateAsync(string id, [Body] UpdateMultistreamTargetRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// <c>DELETE /multistream/target/{id}</c>: see <see cref="MultistreamTargetsClient.DeleteAsync"/>. Responds with 204.
    /// </summary>
    [Delete("/multistream/target/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken);
}
