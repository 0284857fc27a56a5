namespace Livepeer.Sdk;

/// <content>Replacement of a key.</content>
public partial class SigningKeysClient
{
    /// <summary>
    /// Replaces a key: creates a key with the same name, waits until the caller has deployed it, waits until the tokens that the old key
    /// signed have expired, and deletes the old key.
    /// </summary>
    /// <param name="id">The ID of the old key.</param>
    /// <param name="deployNewKey">
    /// The callback that deploys the new key, for example as <see cref="PlaybackTokenIssuerOptions.Signer"/>, and completes when no
    /// instance signs with the old key anymore. If it throws, both keys remain valid and the exception propagates to the caller.
    /// </param>
    /// <param name="tokenLifetime">
    /// The longest lifetime of the tokens that the old key signed, at most <see cref="PlaybackTokenOptions.MaxLifetime"/>. If the old key
    /// has leaked, pass <see cref="TimeSpan.Zero"/> to end its tokens at once.
    /// </param>
    /// <param name="cancellationToken">
    /// Cancels the calls and the wait. Once the new key is deployed, what remains is to delete the old key by <see cref="DeleteAsync"/>.
    /// </param>
    /// <returns>The new key.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tokenLifetime"/> is negative or more than seven days.</exception>
    /// <exception cref="LivepeerAccessDeniedException">The account has eleven keys; the server's message says ten.</exception>
    public virtual async Task<CreatedSigningKey> RotateAsync(
        string id,
        Func<CreatedSigningKey, CancellationToken, Task> deployNewKey,
        TimeSpan tokenLifetime,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(deployNewKey);
        ArgumentOutOfRangeException.ThrowIfLessThan(tokenLifetime, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tokenLifetime, PlaybackTokenOptions.MaxLifetime);
        SigningKey old = await GetAsync(id, cancellationToken).ConfigureAwait(false);
        var request = new CreateSigningKeyRequest { Name = old.Name };
        CreatedSigningKey created = await CreateAsync(request, cancellationToken).ConfigureAwait(false);
        await deployNewKey(created, cancellationToken).ConfigureAwait(false);
        await Task.Delay(tokenLifetime, _time, cancellationToken).ConfigureAwait(false);
        await DeleteAsync(id, cancellationToken).ConfigureAwait(false);
        return created;
    }
}
