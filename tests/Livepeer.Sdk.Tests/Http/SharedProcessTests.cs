using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>Calls in a process under memory pressure, with a blocked thread pool, or with other work.</summary>
[Collection(nameof(WholeProcess))]
public sealed class SharedProcessTests
{
    [Fact]
    public async Task Memory_does_not_grow_with_the_number_of_calls()
    {
        await using var server = new FaultServer(head => head.Method == "GET" ? Faults.Healthy : FaultBehaviour.Respond(404)) { IsForgetful = true };
        using LivepeerClient client = Clients.For(server.BaseAddress);
        await CallAsync(client, 2_000);
        long before = GC.GetTotalMemory(forceFullCollection: true);

        await CallAsync(client, Fuzz.Count);

        long grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.InRange(grown, long.MinValue, 512 * 1024);
    }

    [Fact]
    public async Task Calls_succeed_or_end_in_SDK_exceptions_while_the_thread_pool_is_blocked()
    {
        await using var server = new FaultServer(_ => Faults.Healthy);
        using LivepeerClient client = Clients.For(server.BaseAddress);
        using var release = new ManualResetEventSlim();
        Task[] blockers = [.. Enumerable.Range(0, 24).Select(_ => Task.Run(() => release.Wait(TimeSpan.FromSeconds(1))))];

        Exception?[] ends = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Record.ExceptionAsync(() => client.Streams.GetAsync("abc"))));

        release.Set();
        await Task.WhenAll(blockers);
        Assert.All(ends, end => Assert.True(end is null or LivepeerException, end?.ToString()));
    }

    private static async Task CallAsync(LivepeerClient client, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (i % 5 == 0)
            {
                await Assert.ThrowsAsync<LivepeerNotFoundException>(() => client.Streams.TerminateAsync("abc"));
            }
            else
            {
                await client.Streams.GetAsync("abc");
            }
        }
    }
}
