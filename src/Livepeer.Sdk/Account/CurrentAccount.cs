using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>Gets the ID of the account that the client's key belongs to, which some lists require, and caches it.</summary>
internal sealed class CurrentAccount(IAccountApi api)
{
    private volatile string? _id;

    public async ValueTask<string> GetIdAsync(CancellationToken cancellationToken) =>
        _id ??= (await api.GetAsync(cancellationToken).ConfigureAwait(false)).Id;
}
