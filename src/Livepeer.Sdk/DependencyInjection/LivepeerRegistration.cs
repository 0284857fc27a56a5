using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Livepeer.Sdk.DependencyInjection;

/// <summary>Builds one registration: the default one, or a keyed one.</summary>
internal sealed class LivepeerRegistration
{
    /// <summary>Separate from the default registration, so that an application can have both.</summary>
    private const string RestrictedName = "(restricted)";

    private readonly IServiceCollection _services;
    private readonly string? _key;
    private readonly string _name;
    private readonly LivepeerOptionsValidator _validator;

    private LivepeerRegistration(IServiceCollection services, string? key, string name, bool needsCredential)
    {
        _services = services;
        _key = key;
        _name = name;
        bool isNew = !services.Any(service => service.ServiceType == typeof(LivepeerTransport) && Equals(service.ServiceKey, _name));
        IHttpClientBuilder api = services.AddHttpClient(ConnectionNames.Api(_name));
        IHttpClientBuilder uploads = services.AddHttpClient(ConnectionNames.Uploads(_name));
        Builder = new LivepeerBuilder(services, api, uploads);
        _validator = FindOrAddValidator();
        _validator.NeedsCredential |= needsCredential;
        if (isNew)
        {
            AddTransport(api, uploads);
        }
    }

    public LivepeerBuilder Builder { get; }

    public static LivepeerRegistration Add(IServiceCollection services, string? key, bool needsCredential) =>
        new(services, key, key ?? Options.DefaultName, needsCredential);

    public static LivepeerRegistration AddRestricted(IServiceCollection services) =>
        new(services, null, RestrictedName, needsCredential: true);

    public LivepeerRegistration Configure(Action<LivepeerOptions>? configure)
    {
        if (configure is not null)
        {
            _services.Configure(_name, configure);
        }

        return this;
    }

    public LivepeerRegistration Bind(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _validator.Sources.Add(configuration);
        _services.Configure<LivepeerOptions>(_name, options => ConfigurationBinding.Bind(configuration, options));
        _services.AddSingleton<IOptionsChangeTokenSource<LivepeerOptions>>(
            new ConfigurationChangeTokenSource<LivepeerOptions>(_name, configuration));
        return this;
    }

    public void AddFactory() => _services.TryAddSingleton(services =>
        new LivepeerClientFactory(services.GetRequiredKeyedService<LivepeerTransport>(_name)));

    public void AddRestrictedClient()
    {
        AddConnection();
        AddSingleton(services => new RestrictedLivepeerClient(
            new LivepeerClient(services.GetRequiredKeyedService<LivepeerConnection>(_name))));
        AddSingleton(services => services.GetRequiredService<RestrictedLivepeerClient>().Uploads);
    }

    public void AddUploads() => AddSingleton(services => new UploadClient(services.GetRequiredKeyedService<LivepeerTransport>(_name)));

    public void AddClient()
    {
        AddConnection();
        AddSingleton(services => new LivepeerClient(services.GetRequiredKeyedService<LivepeerConnection>(_name)));
        AddGroup(client => client.Account);
        AddGroup(client => client.ApiKeys);
        AddGroup(client => client.Assets);
        AddGroup(client => client.Cleanup);
        AddGroup(client => client.Clips);
        AddGroup(client => client.Generate);
        AddGroup(client => client.Metrics);
        AddGroup(client => client.MultistreamTargets);
        AddGroup(client => client.ObjectStores);
        AddGroup(client => client.Playback);
        AddGroup(client => client.Projects);
        AddGroup(client => client.Rooms);
        AddGroup(client => client.Sessions);
        AddGroup(client => client.SigningKeys);
        AddGroup(client => client.Streams);
        AddGroup(client => client.Tasks);
        AddGroup(client => client.Transcoding);
        AddGroup(client => client.Uploads);
        AddGroup(client => client.Webhooks);
        AddProtocol<IAccessControlApi>();
        AddProtocol<IAccountApi>();
        AddProtocol<IApiKeyApi>();
        AddProtocol<IAssetApi>();
        AddProtocol<IClipApi>();
        AddProtocol<IGenerateApi>();
        AddProtocol<IMetricsApi>();
        AddProtocol<IMultistreamApi>();
        AddProtocol<IObjectStoreApi>();
        AddProtocol<IPlaybackApi>();
        AddProtocol<IProjectApi>();
        AddProtocol<IRoomApi>();
        AddProtocol<ISessionApi>();
        AddProtocol<IStreamApi>();
        AddProtocol<IStreamHealthApi>();
        AddProtocol<ITaskApi>();
        AddProtocol<ITranscodeApi>();
        AddProtocol<IWebhookApi>();
    }

    private void AddTransport(IHttpClientBuilder api, IHttpClientBuilder uploads)
    {
        _services.AddOptions<LivepeerOptions>(_name).ValidateOnStart();
        _services.AddKeyedSingleton(_name, (services, _) => new LivepeerTransport(services, _name));
        api.AddLivepeerDefaults();
        uploads.AddLivepeerDefaults();

        // Post-configured, so that it is the innermost handler regardless of what the application adds and when.
        _services.PostConfigure<HttpClientFactoryOptions>(
            ConnectionNames.Api(_name),
            options => options.HttpMessageHandlerBuilderActions.Add(
                builder => builder.AdditionalHandlers.Add(new BearerHandler(GetOptions(builder.Services).BaseAddress))));
    }

    private void AddConnection()
    {
        _services.TryAddKeyedSingleton(_name, (services, _) => new CredentialReload(services, _name));
        _services.TryAddKeyedSingleton(_name, (services, _) => new LivepeerConnection(
            services.GetRequiredKeyedService<LivepeerTransport>(_name), services.GetRequiredKeyedService<CredentialReload>(_name).Source));
    }

    /// <summary>Several calls can contribute to one registration. Their options are combined and validated once.</summary>
    private LivepeerOptionsValidator FindOrAddValidator()
    {
        LivepeerOptionsValidator? there = _services.Where(service => !service.IsKeyedService)
            .Select(service => service.ImplementationInstance).OfType<LivepeerOptionsValidator>()
            .FirstOrDefault(validator => validator.OptionsName == _name);
        if (there is not null)
        {
            return there;
        }

        LivepeerOptionsValidator validator = (_key, _name) switch
        {
            ({ } key, _) => new(_name, $"Livepeer \"{key}\"", $"AddKeyedLivepeer(\"{key}\", …)"),
            (_, RestrictedName) => new(_name, "Livepeer (restricted)", "AddRestrictedLivepeer(…)"),
            _ => new(_name, "Livepeer", "AddLivepeer(…)"),
        };
        _services.AddSingleton<IValidateOptions<LivepeerOptions>>(validator);
        _services.TryAddSingleton<IOptionsFactory<LivepeerOptions>, LastValidOptionsFactory<LivepeerOptions>>();
        return validator;
    }

    private LivepeerOptions GetOptions(IServiceProvider services) =>
        services.GetRequiredService<IOptionsMonitor<LivepeerOptions>>().Get(_name);

    private void AddGroup<TGroup>(Func<LivepeerClient, TGroup> group)
        where TGroup : class =>
        AddSingleton(services => group(services.GetRequiredKeyedService<LivepeerClient>(_key)));

    private void AddProtocol<TApi>()
        where TApi : class =>
        AddSingleton(services => services.GetRequiredKeyedService<LivepeerConnection>(_name).Api<TApi>());

    private void AddSingleton<T>(Func<IServiceProvider, T> create)
        where T : class
    {
        if (_key is null)
        {
            _services.TryAddSingleton(create);
        }
        else
        {
            _services.TryAddKeyedSingleton(_key, (services, _) => create(services));
        }
    }
}
