using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Livepeer.Sdk.Tests.SigningKeys;

/// <summary>A key is replaced without a viewer noticing.</summary>
public sealed class RotateSigningKeyTests
{
    [Fact]
    public async Task The_old_key_is_deleted_only_when_its_tokens_have_expired()
    {
        var time = new ObservedTime(TimeSpan.FromDays(7));
        await using LocalStudio studio = await LocalStudio.StartAsync();
        await using ServiceProvider services = Services(studio, time);
        var keys = services.GetRequiredService<SigningKeysClient>();
        CreatedSigningKey old = await keys.CreateAsync(new CreateSigningKeyRequest { Name = "viewers" });
        var deployed = new TaskCompletionSource<CreatedSigningKey>();
        var gate = new TaskCompletionSource();

        Task<CreatedSigningKey> rotation = keys.RotateAsync(
            old.Id,
            async (created, _) =>
            {
                deployed.SetResult(created);
                await gate.Task;
            },
            TimeSpan.FromDays(7));
        CreatedSigningKey created = await deployed.Task;
        Assert.Equal(2, (await keys.ListPageAsync()).Items.Count);
        gate.SetResult();
        await time.Waiting;
        time.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        Assert.False(rotation.IsCompleted);
        Assert.Equal(2, (await keys.ListPageAsync()).Items.Count);
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Same(created, await rotation);
        Assert.Equal("viewers", created.Name);
        Assert.Equal(created.Id, Assert.Single((await keys.ListPageAsync()).Items).Id);
        Assert.NotEmpty(PlaybackToken.Create(created, "abcd"));
    }

    [Fact]
    public async Task Both_keys_stay_if_the_new_one_cannot_be_deployed()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using LivepeerClient client = Clients.For(studio.BaseAddress, studio.ApiKey);
        CreatedSigningKey old = await client.SigningKeys.CreateAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.SigningKeys.RotateAsync(
            old.Id, (_, _) => throw new InvalidOperationException(), TimeSpan.Zero));
        Assert.Equal(2, (await client.SigningKeys.ListPageAsync()).Items.Count);

        await client.SigningKeys.RotateAsync(old.Id, (_, _) => Task.CompletedTask, TimeSpan.Zero);
        Assert.DoesNotContain((await client.SigningKeys.ListPageAsync()).Items, key => key.Id == old.Id);
    }

    [Fact]
    public async Task Nothing_is_created_if_the_arguments_are_wrong_or_the_old_key_is_unknown()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using LivepeerClient client = Clients.For(studio.BaseAddress, studio.ApiKey);
        static Task Deploy(CreatedSigningKey key, CancellationToken cancellationToken) => Task.CompletedTask;

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.SigningKeys.RotateAsync("id", Deploy, TimeSpan.FromDays(8)));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.SigningKeys.RotateAsync("id", Deploy, Timeout.InfiniteTimeSpan));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.SigningKeys.RotateAsync("id", null!, TimeSpan.Zero));
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => client.SigningKeys.RotateAsync("unknown", Deploy, TimeSpan.Zero));
        Assert.Empty((await client.SigningKeys.ListPageAsync()).Items);
    }

    private static ServiceProvider Services(LocalStudio studio, TimeProvider time)
    {
        var services = new ServiceCollection();
        services.AddSingleton(time);
        services.AddLivepeer(options =>
        {
            options.ApiKey = studio.ApiKey;
            options.BaseAddress = studio.BaseAddress;
        });
        return services.BuildServiceProvider();
    }

    /// <summary>Says when somebody begins to wait for a time.</summary>
    private sealed class ObservedTime(TimeSpan wait) : FakeTimeProvider(DateTimeOffset.UtcNow)
    {
        private readonly TaskCompletionSource _waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Waiting => _waiting.Task;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            ITimer timer = base.CreateTimer(callback, state, dueTime, period);
            if (dueTime == wait)
            {
                _waiting.SetResult();
            }

            return timer;
        }
    }
}
