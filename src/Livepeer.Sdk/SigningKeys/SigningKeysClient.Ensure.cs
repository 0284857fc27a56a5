namespace Livepeer.Sdk;

/// <content>Idempotent creation for deployment scripts.</content>
public partial class SigningKeysClient
{
    /// <summary>
    /// Gets the enabled signing key with the given name, or creates it. Use it in scripts that run repeatedly. Disabled keys are
    /// ignored. Two scripts that run at the same time may create two keys. So may a repetition right after
    /// <see cref="LivepeerException.OutcomeUnknown"/>, while the first request is still on its way.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>
    /// The key; a <see cref="CreatedSigningKey"/> if it was just created: store its private key, because it is never returned again.
    /// </returns>
    /// <exception cref="LivepeerException">Several keys match, so the choice is ambiguous.</exception>
    public virtual async Task<SigningKey> EnsureAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        List<SigningKey> found = [];
        var query = new ListSigningKeysQuery { NameContains = name };
        await foreach (SigningKey key in ListAsync(query, cancellationToken).ConfigureAwait(false))
        {
            if (key.Name == name && key.Disabled != true)
            {
                found.Add(key);
            }
        }

        return found switch
        {
            [] => await CreateAsync(new CreateSigningKeyRequest { Name = name }, cancellationToken).ConfigureAwait(false),
            [var one] => one,
            _ => throw new LivepeerException(
                $"{found.Count} signing keys match ({string.Join(", ", found.Select(key => key.Id))}). "
                + "Delete, disable or rename all but one."),
        };
    }
}
