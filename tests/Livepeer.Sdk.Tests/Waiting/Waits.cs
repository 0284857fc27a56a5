using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Livepeer.Sdk.Tests.Waiting;

/// <summary>A studio and a client of it on one clock that the test moves.</summary>
internal sealed class Waits : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private Waits(LocalStudio studio, FakeTimeProvider time)
    {
        Studio = studio;
        Time = time;
        _services = Clients.Container(
            studio.BaseAddress,
            options =>
            {
                options.ApiKey = studio.ApiKey;

                // The clock runs ahead of the sockets.
                options.AttemptTimeout = options.TotalTimeout = Timeout.InfiniteTimeSpan;
            },
            livepeer => livepeer.Services.AddSingleton<TimeProvider>(time));
    }

    public FakeTimeProvider Time { get; }

    public LocalStudio Studio { get; }

    public LivepeerClient Client => _services.GetRequiredService<LivepeerClient>();

    public static async Task<Waits> StartAsync(Action<LocalStudioOptions>? configure = null)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var options = new LocalStudioOptions
        {
            TimeProvider = time,
            TaskStepDuration = TimeSpan.FromSeconds(1),
            TaskRetryDelay = TimeSpan.FromSeconds(30),
            RecordingDelay = TimeSpan.FromSeconds(70),
        };
        configure?.Invoke(options);
        return new Waits(await LocalStudio.StartAsync(options), time);
    }

    /// <summary>Creates an asset from a URL that the studio does not fetch.</summary>
    public Task<AssetCreation> ImportAsync() =>
        Client.Assets.ImportAsync("https://example.com/video.mp4", new CreateAssetRequest { Name = "video" });

    /// <summary>Moves the clock until a call has ended.</summary>
    public async Task<T> FinishAsync<T>(Task<T> call)
    {
        while (!call.IsCompleted)
        {
            Time.Advance(TimeSpan.FromMilliseconds(500));
            await Task.WhenAny(call, Task.Delay(1));
        }

        return await call;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Studio.DisposeAsync();
    }
}
