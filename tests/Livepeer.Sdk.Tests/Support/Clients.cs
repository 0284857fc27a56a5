using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Support;

/// <summary>Clients for servers on loopback, quick to try again.</summary>
internal static class Clients
{
    public const string Key = "test-key-0123456789";

    public static LivepeerClient For(Uri address, Action<LivepeerOptions>? configure = null) =>
        new(LivepeerCredential.ApiKey(Key), options => Configure(options, address, configure));

    public static LivepeerClient For(Uri address, string key) =>
        new(LivepeerCredential.ApiKey(key), options => Configure(options, address, null));

    public static ServiceProvider Container(
        Uri address, Action<LivepeerOptions>? configure = null, Action<ILivepeerBuilder>? tune = null)
    {
        var services = new ServiceCollection();
        ILivepeerBuilder livepeer = services.AddLivepeer(options =>
        {
            options.ApiKey = Key;
            Configure(options, address, configure);
        });
        tune?.Invoke(livepeer);
        return services.BuildServiceProvider();
    }

    private static void Configure(LivepeerOptions options, Uri address, Action<LivepeerOptions>? configure)
    {
        options.BaseAddress = address;
        options.RetryDelay = TimeSpan.FromMilliseconds(1);
        options.MaxRetryDelay = TimeSpan.FromMilliseconds(2);
        configure?.Invoke(options);
    }
}
