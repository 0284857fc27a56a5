namespace Livepeer.Sdk;

/// <summary>What a CORS-enabled key without full access may do with multistream targets. To be called, not implemented: it grows in minor versions.</summary>
/// <remarks>
/// The API-key guide names none of these; the server lets them pass. Whoever has such a key and the ID of a target may change it: keep
/// IDs from viewers.
/// </remarks>
public interface IRestrictedMultistream
{
    /// <summary>Makes a target: <c>POST /multistream/target</c>. Open to restricted keys.</summary>
    /// <param name="request">What it shall be.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The target, without its address.</returns>
    Task<MultistreamTarget> CreateAsync(CreateMultistreamTargetRequest request, CancellationToken cancellationToken = default);

    /// <summary>A target: <c>GET /multistream/target/{id}</c>. Open to restricted keys.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The target, without its address.</returns>
    Task<MultistreamTarget> GetAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes a target: <c>PATCH /multistream/target/{id}</c>. Open to restricted keys. (The public specification demands the address
    /// each time; the server does not.)
    /// </summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    Task UpdateAsync(string id, UpdateMultistreamTargetRequest request, CancellationToken cancellationToken = default);
}
