namespace Livepeer.Sdk;

/// <content>What deployment scripts need.</content>
public partial class SigningKeysClient
{
    /// <summary>
    /// Sees to it that there is a signing key of a name that is not disabled, for scripts that run again and again. Disabled ones are
    /// passed over. Two scripts at the same time may make two.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>
    /// The key; a <see cref="CreatedSigningKey"/> where it was made just now: its private half is to be kept, for it is never shown again.
    /// </returns>
    /// <exception cref="LivepeerException">Several match, so that nobody can tell which is meant.</exception>
    public virtual async Task<SigningKey> EnsureAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        List<SigningKey> found = [];
        await foreach (SigningKey key in ListAsync(new ListSigningKeysQuery { NameContains = name }, cancellationToken).ConfigureAwait(false))
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
                $"{found.Count} signing keys match ({string.Join(", ", found.Select(key => key.Id))}): delete, disable or rename all but one."),
        };
    }
}
