using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>The ID of the account that a client's key belongs to, which some lists demand. Asked for once.</summary>
internal sealed class OwnAccount(IAccountApi api)
{
    private volatile string? _id;

    public async ValueTask<string> GetIdAsync(CancellationToken cancellationToken) =>
        _id ??= (await api.GetAsync(cancellationToken).ConfigureAwait(false)).Id;
}
