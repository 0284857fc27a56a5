using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace Livepeer.Sdk;

/// <summary>
/// Issues tokens to viewers of streams and assets that have the policy <see cref="PlaybackPolicy.Jwt"/>, without calling the server.
/// Thread-safe. Register it with <c>services.AddLivepeerPlaybackTokens(…)</c>; changes of the options take effect while the service runs.
/// </summary>
public class PlaybackTokenIssuer
{
    private readonly Func<PlaybackTokenIssuerOptions> _options;
    private readonly TimeProvider _time;

    /// <summary>Initializes a new instance of the <see cref="PlaybackTokenIssuer"/> class.</summary>
    /// <param name="options">The options, which are not to be changed anymore.</param>
    /// <param name="timeProvider">The time provider. The default is <see cref="TimeProvider.System"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="options"/> are invalid.</exception>
    public PlaybackTokenIssuer(PlaybackTokenIssuerOptions options, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problems().FirstOrDefault() is { } problem)
        {
            throw new ArgumentException(problem, nameof(options));
        }

        _options = () => options;
        _time = timeProvider ?? TimeProvider.System;
    }

    internal PlaybackTokenIssuer(IOptionsMonitor<PlaybackTokenIssuerOptions> monitor, TimeProvider? timeProvider)
    {
        _options = () => monitor.CurrentValue;
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <summary>Initializes a new instance for mocking.</summary>
    protected PlaybackTokenIssuer()
    {
        _options = null!;
        _time = TimeProvider.System;
    }

    /// <summary>Creates a signed token (ES256) that lets its bearer watch one stream or asset.</summary>
    /// <param name="playbackId">The playback ID of the content.</param>
    /// <param name="lifetime">
    /// The lifetime of the token: one second to seven days. The default is <see cref="PlaybackTokenIssuerOptions.Lifetime"/>.
    /// </param>
    /// <param name="customClaims">Custom claims. Anyone who has the token can read them.</param>
    /// <param name="cancellationToken">Cancels the call, if the signer supports it.</param>
    /// <returns>The token.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="playbackId"/> is empty, or can't be a playback ID; or <paramref name="lifetime"/> is out of range.
    /// </exception>
    /// <exception cref="LivepeerException">The signing delegate returned a signature that its public key doesn't verify.</exception>
    public virtual ValueTask<string> CreateAsync(
        string playbackId, TimeSpan? lifetime = null, JsonObject? customClaims = null, CancellationToken cancellationToken = default)
    {
        PlaybackTokenIssuerOptions options = _options();
        DateTimeOffset now = _time.GetUtcNow();
        PlaybackTokenSigner signer = options.NextSigner is { } next && options.NextSignerFrom <= now ? next : options.Signer!;
        TimeSpan validity = PlaybackTokenOptions.Checked(lifetime ?? options.Lifetime, nameof(lifetime));
        return SignAsync(
            PlaybackToken.Unsigned(signer.PublicKey, playbackId, validity, options.Issuer, customClaims, now), signer, cancellationToken);
    }

    /// <summary>
    /// Checks that the signers work and that their signatures are those of their public keys. A host does so when it starts.
    /// </summary>
    /// <param name="cancellationToken">Cancels the call, if the signers support it.</param>
    /// <returns>A task that completes when both the current and the next signer have been checked.</returns>
    /// <exception cref="LivepeerException">A signing delegate returned a signature that its public key doesn't verify.</exception>
    public virtual async Task CheckAsync(CancellationToken cancellationToken = default)
    {
        PlaybackTokenIssuerOptions options = _options();
        await options.Signer!.SignAsync("check"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        if (options.NextSigner is { } next)
        {
            await next.SignAsync("check"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        }
    }

    private static async ValueTask<string> SignAsync(string unsigned, PlaybackTokenSigner signer, CancellationToken cancellationToken) =>
        PlaybackToken.Signed(unsigned, await signer.SignAsync(Encoding.ASCII.GetBytes(unsigned), cancellationToken).ConfigureAwait(false));
}
