using System.Net;

namespace Livepeer.Sdk;

/// <summary>
/// Provides the operations that are available to CORS-enabled API keys without full access. The server rejects all others with
/// <see cref="AccessDeniedReason.RestrictedKey"/>. Instances are thread-safe and intended to live as long as the application.
/// </summary>
/// <remarks>
/// Anyone who can see the page can see such a key and, with the ID of an object, can read and update the object, or take it over by
/// changing its <c>creatorId</c>. Therefore, the API-key guide recommends not to expose the IDs of streams and assets to viewers: give
/// them only playback IDs. The server allows one more operation, the attestation of videos, an experiment that the SDK does not
/// support. For all other operations, use <see cref="LivepeerClient"/> on your server.
/// </remarks>
public class RestrictedLivepeerClient : IDisposable
{
    private readonly LivepeerClient _client;

    /// <summary>Initializes a new instance without a container. The client owns its connections; dispose it to close them.</summary>
    /// <param name="apiKey">The API key.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="apiKey"/> is empty or contains invalid characters, such as white space.
    /// </exception>
    public RestrictedLivepeerClient(string apiKey)
        : this(new LivepeerClient(apiKey))
    {
    }

    /// <summary>Initializes a new instance without a container. The client owns its connections; dispose it to close them.</summary>
    /// <param name="apiKey">The API key.</param>
    /// <param name="configure">The callback that configures the options.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="apiKey"/> is empty or contains invalid characters, such as white space.
    /// </exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">
    /// An option is invalid; the message describes how to fix it.
    /// </exception>
    public RestrictedLivepeerClient(string apiKey, Action<LivepeerOptions> configure)
        : this(new LivepeerClient(apiKey, configure))
    {
    }

    /// <summary>Initializes a new instance without a container. The client owns its connections; dispose it to close them.</summary>
    /// <param name="credential">The key.</param>
    public RestrictedLivepeerClient(LivepeerCredential credential)
        : this(new LivepeerClient(credential))
    {
    }

    /// <summary>Initializes a new instance without a container. The client owns its connections; dispose it to close them.</summary>
    /// <param name="credential">The key.</param>
    /// <param name="configure">The callback that configures the options.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">
    /// An option is invalid; the message describes how to fix it.
    /// </exception>
    public RestrictedLivepeerClient(LivepeerCredential credential, Action<LivepeerOptions> configure)
        : this(new LivepeerClient(credential, configure))
    {
    }

    /// <summary>Initializes a new instance for mocking.</summary>
    protected RestrictedLivepeerClient() => _client = null!;

    internal RestrictedLivepeerClient(LivepeerClient client) => _client = client;

    /// <summary>Gets the client for assets, that is, on-demand videos.</summary>
    public virtual IRestrictedAssets Assets => _client.Assets;

    /// <summary>Gets the client for viewership metrics. Experimental, as on <see cref="LivepeerClient.Metrics"/>.</summary>
    public virtual IRestrictedMetrics Metrics => _client.Metrics;

    /// <summary>Gets the client for multistream targets, to which broadcasts are forwarded.</summary>
    public virtual IRestrictedMultistreamTargets MultistreamTargets => _client.MultistreamTargets;

    /// <summary>Gets the client for sessions, the broadcasts of streams, and their recordings.</summary>
    public virtual IRestrictedSessions Sessions => _client.Sessions;

    /// <summary>Gets the client for live streams.</summary>
    public virtual IRestrictedStreams Streams => _client.Streams;

    /// <summary>Gets the client for tasks, which the server runs in the background.</summary>
    public virtual IRestrictedTasks Tasks => _client.Tasks;

    /// <summary>
    /// Gets the client that uploads through the slots of <see cref="IRestrictedAssets.RequestUploadAsync"/>, without the API key.
    /// </summary>
    public virtual UploadClient Uploads => _client.Uploads;

    /// <inheritdoc cref="LivepeerClient.WithOptions"/>
    public virtual RestrictedLivepeerClient WithOptions(CallOptions options) =>
        _client is null ? this : new RestrictedLivepeerClient(_client.WithOptions(options));

    /// <inheritdoc cref="LivepeerClient.GetResponseAsync{T}"/>
    public virtual async Task<LivepeerResponse<T>> GetResponseAsync<T>(Func<RestrictedLivepeerClient, Task<T>> operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return _client is null
            ? new LivepeerResponse<T> { Value = await operation(this).ConfigureAwait(false), StatusCode = HttpStatusCode.OK }
            : await _client.GetResponseAsync(client => operation(new RestrictedLivepeerClient(client))).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the connections if the client owns them, that is, if it was created without a container.</summary>
    /// <param name="disposing"><see langword="true"/> if called by <see cref="Dispose()"/>; otherwise, <see langword="false"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _client?.Dispose();
        }
    }
}
