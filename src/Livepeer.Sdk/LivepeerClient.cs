using Livepeer.Sdk.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk;

/// <summary>
/// Livepeer Studio: one property for each group of operations. Thread-safe, and made to live as long as the application.
/// </summary>
public partial class LivepeerClient : IDisposable
{
    private readonly LivepeerConnection _connection;
    private readonly ServiceProvider? _owned;

    /// <summary>Makes a client without a container, on connections of its own; dispose of it to close them.</summary>
    /// <param name="apiKey">The API key.</param>
    /// <exception cref="ArgumentException"><paramref name="apiKey"/> is empty or holds what no key holds, such as white space.</exception>
    public LivepeerClient(string apiKey)
        : this(LivepeerCredential.ApiKey(apiKey))
    {
    }

    /// <summary>Makes a client without a container, on connections of its own; dispose of it to close them.</summary>
    /// <param name="credential">The key or token.</param>
    /// <param name="configure">Sets other options.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is wrong; its message says what to do.</exception>
    public LivepeerClient(LivepeerCredential credential, Action<LivepeerOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(credential);
        var services = new ServiceCollection();
        services.AddLivepeerClientFactory(configure);
        _owned = services.BuildServiceProvider();
        _connection = new LivepeerConnection(
            _owned.GetRequiredKeyedService<LivepeerTransport>(""), new LivepeerCredentialSource(credential));
    }

    /// <summary>For fakes: every member can be overridden.</summary>
    protected LivepeerClient() => _connection = null!;

    internal LivepeerClient(LivepeerConnection connection) => _connection = connection;

    /// <summary>The account that the key belongs to.</summary>
    public virtual AccountClient Account => field ??= new AccountClient(_connection);

    /// <summary>API keys; for dashboard tokens only.</summary>
    public virtual ApiKeysClient ApiKeys => field ??= new ApiKeysClient(_connection);

    /// <summary>Videos on demand.</summary>
    public virtual AssetsClient Assets => field ??= new AssetsClient(_connection);

    /// <summary>Finds and removes what is not wanted any more.</summary>
    public virtual CleanupClient Cleanup => field ??= new CleanupClient(this);

    /// <summary>Pieces cut out of broadcasts and their recordings.</summary>
    public virtual ClipsClient Clips => field ??= new ClipsClient(_connection);

    /// <summary>Images, videos and texts by AI.</summary>
    public virtual GenerateClient Generate => field ??= new GenerateClient(_connection);

    /// <summary>Who watches and watched, and what was used of the service.</summary>
    public virtual MetricsClient Metrics => field ??= new MetricsClient(_connection);

    /// <summary>Other places that broadcasts can be sent to.</summary>
    public virtual MultistreamClient Multistream => field ??= new MultistreamClient(_connection);

    /// <summary>Storage of the developer's own that the server knows of.</summary>
    public virtual ObjectStoresClient ObjectStores => field ??= new ObjectStoresClient(_connection);

    /// <summary>How streams, assets and recordings can be watched.</summary>
    public virtual PlaybackClient Playback => field ??= new PlaybackClient(_connection);

    /// <summary>Parts of an account with objects and keys of their own.</summary>
    public virtual ProjectsClient Projects => field ??= new ProjectsClient(_connection);

    /// <summary>Rooms in which people meet by video.</summary>
    public virtual RoomsClient Rooms => field ??= new RoomsClient(_connection);

    /// <summary>Broadcasts on streams, and their recordings.</summary>
    public virtual SessionsClient Sessions => field ??= new SessionsClient(_connection);

    /// <summary>Keys that sign the tokens of viewers.</summary>
    public virtual SigningKeysClient SigningKeys => field ??= new SigningKeysClient(_connection);

    /// <summary>Live streams.</summary>
    public virtual StreamsClient Streams => field ??= new StreamsClient(_connection);

    /// <summary>Work that the server does by and by.</summary>
    public virtual TasksClient Tasks => field ??= new TasksClient(_connection);

    /// <summary>Transcoding from one storage to another, without assets.</summary>
    public virtual TranscodeClient Transcode => field ??= new TranscodeClient(_connection);

    /// <summary>Addresses of the developer's own that the server tells of events.</summary>
    public virtual WebhooksClient Webhooks => field ??= new WebhooksClient(_connection);

    internal LivepeerConnection Connection => _connection;

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
        if (disposing && _owned is not null)
        {
            _connection.Dispose();
            _owned.Dispose();
        }
    }
}
