using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>The bare wire of multistream targets. To be called, not implemented: it grows in minor versions. IDs are not checked here.</summary>
public interface IMultistreamApi
{
    /// <summary><c>GET /multistream/target</c>. 400 without the account's own ID, 403 with another's.</summary>
    /// <param name="userId">The ID of the account, from <c>GET /user/me</c>.</param>
    /// <param name="query">How to list.</param>
    /// <param name="cursor">Where the page begins.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A page.</returns>
    [Get("/multistream/target")]
    Task<Page<MultistreamTarget>> ListAsync(
        [Query] string userId,
        [QueryConverter(typeof(QueryOf<ListMultistreamTargetsQuery>))] ListMultistreamTargetsQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);

    /// <summary><c>POST /multistream/target</c>. 201.</summary>
    /// <param name="request">The target.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The target.</returns>
    [Post("/multistream/target")]
    Task<MultistreamTarget> CreateAsync([Body] CreateMultistreamTargetRequest request, CancellationToken cancellationToken);

    /// <summary><c>GET /multistream/target/{id}</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The target.</returns>
    [Get("/multistream/target/{id}")]
    Task<MultistreamTarget> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>PATCH /multistream/target/{id}</c>. 204.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Patch("/multistream/target/{id}")]
    Task UpdateAsync(string id, [Body] UpdateMultistreamTargetRequest request, CancellationToken cancellationToken);

    /// <summary><c>DELETE /multistream/target/{id}</c>. 204.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Delete("/multistream/target/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken);
}
