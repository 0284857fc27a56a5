namespace Livepeer.Sdk;

/// <summary>
/// What an API key may do that is open to browsers (CORS) and has no full access: these few operations, and no more. The server
/// refuses all others with <see cref="AccessDeniedReason.RestrictedKey"/>. Thread-safe, and made to live as long as the application.
/// </summary>
/// <remarks>
/// Whoever can see the page can see such a key, and with the ID of an object may read and change it, or take it over by its
/// <c>creatorId</c>. So the API-key guide asks to keep IDs of streams and assets from viewers: give them playback IDs only. The
/// server lets one more operation pass, the attestation of videos, which is an experiment that the SDK leaves out. For all else
/// there is <see cref="LivepeerClient"/> on a server of yours.
/// </remarks>
public class RestrictedLivepeerClient : IDisposable
{
    private readonly LivepeerClient _client;

    /// <summary>Makes a client without a container, on connections of its own; dispose of it to close them.</summary>
    /// <param name="apiKey">The API key.</param>
    /// <exception cref="ArgumentException"><paramref name="apiKey"/> is empty or holds what no key holds, such as white space.</exception>
    public RestrictedLivepeerClient(string apiKey)
        : this(LivepeerCredential.ApiKey(apiKey))
    {
    }

    /// <summary>Makes a client without a container, on connections of its own; dispose of it to close them.</summary>
    /// <param name="credential">The key.</param>
    /// <param name="configure">Sets other options.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is wrong; its message says what to do.</exception>
    public RestrictedLivepeerClient(LivepeerCredential credential, Action<LivepeerOptions>? configure = null)
        : this(new LivepeerClient(credential, configure))
    {
    }

    /// <summary>For fakes: every member can be overridden.</summary>
    protected RestrictedLivepeerClient() => _client = null!;

    internal RestrictedLivepeerClient(LivepeerClient client) => _client = client;

    /// <summary>Videos on demand.</summary>
    public virtual IRestrictedAssets Assets => _client.Assets;

    /// <summary>Who watched. Experimental, as on <see cref="LivepeerClient.Metrics"/>.</summary>
    public virtual IRestrictedMetrics Metrics => _client.Metrics;

    /// <summary>Other places that broadcasts can be sent to.</summary>
    public virtual IRestrictedMultistream Multistream => _client.Multistream;

    /// <summary>Broadcasts on streams, and their recordings.</summary>
    public virtual IRestrictedSessions Sessions => _client.Sessions;

    /// <summary>Live streams.</summary>
    public virtual IRestrictedStreams Streams => _client.Streams;

    /// <summary>Work that the server does by and by.</summary>
    public virtual IRestrictedTasks Tasks => _client.Tasks;

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the connections of a client that was made without a container; does nothing for others.</summary>
    /// <param name="disposing">Whether called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _client?.Dispose();
        }
    }
}
