using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.DependencyInjection;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Storms;

/// <summary>
/// Clients whose key comes from a delegate, from a configuration that is reloaded, and from a factory; over HTTP/1.1 and HTTP/2, whose
/// handlers and connections live for a second.
/// </summary>
internal sealed class SteadyFleet : IAsyncDisposable
{
    /// <summary>The server accepts a replaced key for some rotations.</summary>
    private const int KeysKept = 3;

    private static readonly TimeSpan _lifetime = TimeSpan.FromSeconds(1);

    private readonly LocalStudio _studio;
    private readonly ChangingSettings _settings;
    private readonly IConfigurationRoot _configuration;
    private readonly ServiceProvider[] _containers;
    private readonly LivepeerClient[] _clients;
    private readonly LivepeerClientFactory _factory;
    private readonly Queue<string> _keys = new();
    private volatile string _key;
    private int _rotations;

    public SteadyFleet(LocalStudio studio, FaultGateway gateway)
    {
        _studio = studio;
        _key = studio.ApiKey;
        _settings = new ChangingSettings { ["ApiKey"] = studio.ApiKey, ["BaseAddress"] = studio.BaseAddress.OriginalString };
        _configuration = new ConfigurationBuilder().Add(_settings).Build();
        ServiceCollection reloaded = [];
        ILivepeerBuilder builder = reloaded.AddLivepeer(_configuration);
        Rotate(builder);
        _containers =
        [
            reloaded.BuildServiceProvider(),
            Clients.Container(studio.BaseAddress, Provide, Rotate),
            Clients.Container(gateway.SecureAddress, Provide, livepeer =>
            {
                Rotate(livepeer);
                gateway.Certificate.Trust(livepeer);
            }),
        ];
        _clients = [.. _containers.Select(container => container.GetRequiredService<LivepeerClient>())];
        _factory = _containers[2].GetRequiredService<LivepeerClientFactory>();
    }

    /// <summary>How long to wait between two rotations.</summary>
    public TimeSpan Period { get; } = TimeSpan.FromMilliseconds(700);

    public LivepeerClient Client(int number) => _clients[number % _clients.Length];

    /// <summary>Replaces the key everywhere, reloads the configuration, and uses clients that live for one call.</summary>
    public async Task RotateAsync(Action<Exception> report)
    {
        _keys.Enqueue(_key);
        _key = _studio.Account.CreateApiKey();
        _settings["ApiKey"] = _key;

        // Takes effect after a restart only, so that it is logged.
        _settings["MaxRetries"] = $"{3 + (++_rotations % 2)}";
        _configuration.Reload();
        if (_keys.Count > KeysKept)
        {
            string old = _keys.Dequeue();
            if (old != _studio.ApiKey)
            {
                _studio.Account.DeleteKey(old);
            }
        }

        try
        {
            using (LivepeerClient tenant = _factory.Create(LivepeerCredential.ApiKey(_key)))
            {
                await tenant.Account.GetAsync();
            }

            using LivepeerClient single = Clients.For(_studio.BaseAddress, _key);
            await single.Account.GetAsync();
        }
        catch (Exception exception)
        {
            report(exception);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (ServiceProvider container in _containers)
        {
            await container.DisposeAsync();
        }

        (_configuration as IDisposable)?.Dispose();
    }

    private void Provide(LivepeerOptions options)
    {
        options.ApiKey = null;
        options.ApiKeyProvider = async cancellationToken =>
        {
            await Task.Yield();
            return _key;
        };
    }

    private static void Rotate(ILivepeerBuilder livepeer)
    {
        foreach (IHttpClientBuilder connection in (IHttpClientBuilder[])[livepeer.Api, livepeer.Uploads])
        {
            connection.SetHandlerLifetime(_lifetime);
            connection.ConfigurePrimaryHttpMessageHandler(
                (handler, _) => ((SocketsHttpHandler)handler).PooledConnectionLifetime = _lifetime);
        }
    }
}
