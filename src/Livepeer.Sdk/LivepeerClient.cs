using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk;

/// <summary>
/// Provides access to Livepeer Studio, with one property for each group of operations. Instances are thread-safe and intended to live
/// as long as the application.
/// </summary>
public partial class LivepeerClient : IDisposable
{
    private readonly LivepeerConnection _connection;
    private readonly ServiceProvider? _owned;

    /// <summary>Initializes a new instance without a container. The client owns its connections; dispose it to close them.</summary>
    /// <param name="apiKey">The API key.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="apiKey"/> is empty or contains invalid characters, such as white space.
    /// </exception>
    public LivepeerClient(string apiKey)
        : this(LivepeerCredential.ApiKey(apiKey, nameof(apiKey)))
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
    public LivepeerClient(string apiKey, Action<LivepeerOptions> configure)
        : this(LivepeerCredential.ApiKey(apiKey, nameof(apiKey)), configure)
    {
    }

    /// <summary>Initializes a new instance without a container. The client owns its connections; dispose it to close them.</summary>
    /// <param name="credential">The key or token.</param>
    public LivepeerClient(LivepeerCredential credential)
        : this(credential, static _ => { })
    {
    }

    /// <summary>Initializes a new instance without a container. The client owns its connections; dispose it to close them.</summary>
    /// <param name="credential">The key or token.</param>
    /// <param name="configure">The callback that configures the options.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">
    /// An option is invalid; the message describes how to fix it.
    /// </exception>
    public LivepeerClient(LivepeerCredential credential, Action<LivepeerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(credential);
        ArgumentNullException.ThrowIfNull(configure);
        var services = new ServiceCollection();
        services.AddLivepeerClientFactory(configure);
        _owned = services.BuildServiceProvider();
        _connection = new LivepeerConnection(
            _owned.GetRequiredKeyedService<LivepeerTransport>(""), new LivepeerCredentialSource(credential));
    }

    /// <summary>Initializes a new instance for mocking.</summary>
    protected LivepeerClient() => _connection = null!;

    internal LivepeerClient(LivepeerConnection connection) => _connection = connection;

    /// <summary>Gets the client for the account that the key belongs to.</summary>
    public virtual AccountClient Account => field ??= new AccountClient(_connection);

    /// <summary>Gets the client for API keys. It requires a dashboard token.</summary>
    public virtual ApiKeysClient ApiKeys => field ??= new ApiKeysClient(_connection, CurrentAccount);

    /// <summary>Gets the client for assets, that is, on-demand videos.</summary>
    public virtual AssetsClient Assets => field ??= new AssetsClient(_connection);

    /// <summary>Gets the client that finds and deletes content that is no longer needed.</summary>
    public virtual CleanupClient Cleanup => field ??= new CleanupClient(this);

    /// <summary>Gets the client for clips of broadcasts and their recordings.</summary>
    public virtual ClipsClient Clips => field ??= new ClipsClient(_connection);

    /// <summary>Gets the client that generates images, videos and text with AI models.</summary>
    public virtual GenerateClient Generate => field ??= new GenerateClient(_connection);

    /// <summary>Gets the client for viewership and usage metrics.</summary>
    public virtual MetricsClient Metrics => field ??= new MetricsClient(_connection);

    /// <summary>Gets the client for multistream targets, to which broadcasts are forwarded.</summary>
    public virtual MultistreamTargetsClient MultistreamTargets => field ??= new MultistreamTargetsClient(_connection, CurrentAccount);

    /// <summary>Gets the client for the object stores of the developer that are registered with the server.</summary>
    public virtual ObjectStoresClient ObjectStores => field ??= new ObjectStoresClient(_connection);

    /// <summary>Gets the client for the playback of streams, assets and recordings.</summary>
    public virtual PlaybackClient Playback => field ??= new PlaybackClient(_connection);

    /// <summary>Gets the client for projects, parts of an account with their own objects and keys.</summary>
    public virtual ProjectsClient Projects => field ??= new ProjectsClient(_connection);

    /// <summary>Gets the client for rooms for video meetings.</summary>
    public virtual RoomsClient Rooms => field ??= new RoomsClient(_connection);

    /// <summary>Gets the client for sessions, the broadcasts of streams, and their recordings.</summary>
    public virtual SessionsClient Sessions => field ??= new SessionsClient(_connection);

    /// <summary>Gets the client for the keys that sign the tokens of viewers.</summary>
    public virtual SigningKeysClient SigningKeys => field ??= new SigningKeysClient(_connection);

    /// <summary>Gets the client for live streams.</summary>
    public virtual StreamsClient Streams => field ??= new StreamsClient(_connection);

    /// <summary>Gets the client for tasks, which the server runs in the background.</summary>
    public virtual TasksClient Tasks => field ??= new TasksClient(_connection);

    /// <summary>Gets the client for transcoding from one storage to another without creating assets.</summary>
    public virtual TranscodingClient Transcoding => field ??= new TranscodingClient(_connection);

    /// <summary>Gets the client that uploads through slots that were requested elsewhere, without the API key.</summary>
    public virtual UploadClient Uploads => field ??= new UploadClient(_connection.Transport);

    /// <summary>Gets the client for webhooks, the URLs that the server notifies of events.</summary>
    public virtual WebhooksClient Webhooks => field ??= new WebhooksClient(_connection);

    internal LivepeerConnection Connection => _connection;

    private CurrentAccount CurrentAccount => field ??= new CurrentAccount(_connection.Api<IAccountApi>());

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
        if (disposing && _owned is not null)
        {
            _connection.Dispose();
            _owned.Dispose();
        }
    }
}
