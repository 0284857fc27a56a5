using System.Collections.Concurrent;
using System.Globalization;
using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Support;
using Xunit.Abstractions;

namespace Livepeer.Sdk.Tests.Storms;

/// <summary>
/// Steady calls while keys, handlers, connections, options and clients are replaced every few seconds: for some seconds, or as many
/// minutes as <c>LIVEPEER_STEADY_MINUTES</c> says.
/// </summary>
[Collection(nameof(WholeProcess))]
public sealed class SteadyTests(ITestOutputHelper output)
{
    private const int AtOnce = 8;
    private const double MaxGrowth = 1.10;

    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(5);

    private readonly ConcurrentQueue<Exception> _failures = new();
    private long _calls;
    private int _rotations;

    [Fact]
    public async Task Memory_is_flat_and_no_call_fails_while_keys_handlers_and_options_change()
    {
        TimeSpan length = Storm.Steady;
        await using LocalStudio studio = await LocalStudio.StartAsync();
        await using FaultGateway gateway = await FaultGateway.StartAsync(studio, Storm.Seed, share: 0);
        await using var fleet = new SteadyFleet(studio, gateway);
        using var ended = new CancellationTokenSource();
        IEnumerable<Task> workers = Enumerable.Range(0, AtOnce).Select(number => WorkAsync(studio, fleet, number, ended.Token));
        Task work = Task.WhenAll([RotateAsync(studio, fleet, ended.Token), .. workers]);

        // By then, everything has been replaced several times.
        await Task.Delay(length / 10 > TimeSpan.FromSeconds(2) ? length / 10 : length / 2);
        long early = Heap();
        await Task.Delay(length - (length / 10));
        long late = Heap();
        await ended.CancelAsync();
        await work;

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{length.TotalMinutes:0.0} min: {_calls} calls, {_failures.Count} failed"));
        output.WriteLine($"{_rotations} rotations of keys, options and clients, {gateway.Connections} connections for HTTP/2");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"heap: {early / 1024} KiB early, {late / 1024} KiB at the end, ratio {(double)late / early:0.000}"));
        Assert.Empty(_failures);
        Assert.InRange((double)late / early, 0, MaxGrowth);
    }

    private static long Heap()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private async Task RotateAsync(LocalStudio studio, SteadyFleet fleet, CancellationToken ended)
    {
        while (!ended.IsCancellationRequested)
        {
            await fleet.RotateAsync(_failures.Enqueue);
            _rotations++;
            studio.Requests.Clear();
            await Task.Delay(fleet.Period, CancellationToken.None);
        }
    }

    private async Task WorkAsync(LocalStudio studio, SteadyFleet fleet, int number, CancellationToken ended)
    {
        for (int i = number; !ended.IsCancellationRequested; i++)
        {
            try
            {
                await CallAsync(studio, fleet.Client(i), i);
                Interlocked.Increment(ref _calls);
            }
            catch (Exception exception)
            {
                _failures.Enqueue(exception);
            }

            await Task.Delay(_pause, CancellationToken.None);
        }
    }

    private static async Task CallAsync(LocalStudio studio, LivepeerClient client, int number)
    {
        switch (number % 4)
        {
            case 0:
                LivepeerStream stream = await client.Streams.CreateAsync(new CreateStreamRequest { Name = "steady" });
                await client.Streams.UpdateAsync(stream.Id, new UpdateStreamRequest { Suspended = true });
                await client.Streams.DeleteAsync(stream.Id);

                // The studio remembers what was deleted, as the server does.
                studio.Store.Remove(StudioObjectKind.Stream, stream.Id);
                break;
            case 1:
                await client.Account.GetAsync();
                break;
            default:
                await client.Streams.ListPageAsync(new ListStreamsQuery { PageSize = 5 });
                break;
        }
    }
}
