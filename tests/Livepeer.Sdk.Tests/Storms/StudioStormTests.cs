using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Support;
using Xunit.Abstractions;

namespace Livepeer.Sdk.Tests.Storms;

/// <summary>
/// Mixed calls and uploads, 64 at once, through a proxy that harms 30 % of the requests: 1,000 calls, or as many as
/// <c>LIVEPEER_STORM_CALLS</c> says. A seed decides what goes wrong; <c>LIVEPEER_STORM_SEED</c> sets another.
/// </summary>
[Collection(nameof(WholeProcess))]
public sealed class StudioStormTests(ITestOutputHelper output)
{
    private const int AtOnce = 64;
    private const int WarmUpCalls = 100;
    private const int RequestsKept = 10_000;

    private readonly ConcurrentQueue<Exception> _unobserved = new();

    [Fact]
    public async Task What_is_on_the_server_is_what_callers_were_promised_and_nothing_leaks()
    {
        DirectoryInfo temporary = Directory.CreateTempSubdirectory("storm-");
        TaskScheduler.UnobservedTaskException += OnUnobserved;
        try
        {
            // What runtime and framework create once is no leak.
            await RunAsync(temporary, Storm.Seed - 1, WarmUpCalls);
            ProcessCounts before = await ProcessCounts.TakeSettledAsync(temporary.FullName);
            (StormLedger ledger, WeakReference fleet) = await RunAsync(temporary, Storm.Seed, Storm.Calls);
            ProcessCounts after = await before.TakeAfterwardsAsync(temporary.FullName);
            output.WriteLine($"before: {before}");
            output.WriteLine($"after:  {after}");

            Assert.True(ledger.Problems.Count == 0, string.Join(Environment.NewLine, ledger.Problems));
            Assert.True(after.IsWithin(before), $"before: {before}, after: {after}");
            Assert.False(fleet.IsAlive);
            Assert.Empty(_unobserved);
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= OnUnobserved;
            temporary.Delete(recursive: true);
        }
    }

    /// <summary>Not inlined, so that nothing of it stays on the stack.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task<(StormLedger Ledger, WeakReference Fleet)> RunAsync(DirectoryInfo temporary, int seed, int calls)
    {
        var ledger = new StormLedger();
        await using LocalStudio studio = await LocalStudio.StartAsync(
            new LocalStudioOptions { MaxPendingTasks = int.MaxValue, TempDirectory = temporary.FullName });
        await using FaultGateway gateway = await FaultGateway.StartAsync(studio, seed);
        var uploads = new StormUploads(ledger, studio, temporary);
        long start = Stopwatch.GetTimestamp();
        WeakReference fleet = await StormAsync(studio, gateway, ledger, uploads, seed, calls);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        await SettleAsync(gateway, ledger);

        using (LivepeerClient client = Clients.For(studio.BaseAddress, studio.ApiKey))
        {
            ledger.Compare(await ReadAsync(client));
            uploads.Compare(await client.Assets.ListAsync().ToListAsync());
        }

        foreach (Exception error in gateway.Errors)
        {
            ledger.Report($"the gateway itself failed: {error}");
        }

        output.WriteLine(Summarize(gateway, ledger, uploads, seed, elapsed));
        return (ledger, fleet);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> StormAsync(
        LocalStudio studio, FaultGateway gateway, StormLedger ledger, StormUploads uploads, int seed, int calls)
    {
        await using var fleet = new StormFleet(studio, gateway);
        var stories = new StormCalls(ledger);
        int number = 0;
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
        {
            while (ledger.Calls < calls)
            {
                int mine = Interlocked.Increment(ref number);
                string name = string.Create(CultureInfo.InvariantCulture, $"n{mine}");
                await TellAsync(fleet, stories, uploads, name, new Random(seed + mine));
                if (mine % RequestsKept == 0)
                {
                    studio.Requests.Clear();
                }
            }
        })));
        return new WeakReference(fleet.Pick(new Random(seed)));
    }

    private static async Task TellAsync(StormFleet fleet, StormCalls stories, StormUploads uploads, string name, Random luck)
    {
        using var patience = new CancellationTokenSource();
        if (luck.Next(30) == 0)
        {
            patience.CancelAfter(luck.Next(100));
        }

        LivepeerClient client = fleet.Pick(luck);
        await (luck.Next(20) switch
        {
            < 7 => stories.StreamAsync(client, name, luck, patience.Token),
            < 10 => stories.TargetAsync(client, name, luck, patience.Token),
            < 12 => stories.SigningKeyAsync(client, name, patience.Token),
            < 13 => stories.WebhookAsync(client, name, patience.Token),
            < 16 => stories.ReadAsync(client, luck, patience.Token),
            _ => uploads.UploadAsync(client, fleet.Tickets, name, luck, patience.Token),
        });
    }

    /// <summary>Waits for what is still on its way to the studio, and for the connections of the disposed clients.</summary>
    private static async Task SettleAsync(FaultGateway gateway, StormLedger ledger)
    {
        for (int i = 0; i < 300 && gateway is not { OpenRequests: 0, OpenConnections: 0 }; i++)
        {
            await Task.Delay(100);
        }

        if (gateway is not { OpenRequests: 0, OpenConnections: 0 })
        {
            ledger.Report(
                $"{gateway.OpenRequests} requests and {gateway.OpenConnections} connections are open after the clients are disposed");
        }
    }

    private static async Task<List<(string Kind, string Name)>> ReadAsync(LivepeerClient client)
    {
        List<(string, string)> there = [];
        await foreach (LivepeerStream stream in client.Streams.ListAsync())
        {
            there.Add(("stream", stream.Name ?? ""));
        }

        await foreach (MultistreamTarget target in client.MultistreamTargets.ListAsync())
        {
            there.Add(("target", target.Name ?? ""));
        }

        await foreach (SigningKey key in client.SigningKeys.ListAsync())
        {
            there.Add(("key", key.Name ?? ""));
        }

        await foreach (Webhook webhook in client.Webhooks.ListAsync())
        {
            there.Add(("webhook", webhook.Name ?? ""));
        }

        return there;
    }

    private static string Summarize(FaultGateway gateway, StormLedger ledger, StormUploads uploads, int seed, TimeSpan elapsed)
    {
        var text = new StringBuilder();
        int hits = gateway.Hits.Values.Sum();
        CultureInfo plain = CultureInfo.InvariantCulture;
        text.Append(plain, $"seed {seed}: {ledger.Calls} calls in {elapsed.TotalSeconds:0} s, ");
        text.Append(plain, $"{gateway.Requests} requests over {gateway.Connections} connections, ");
        text.AppendLine(plain, $"{hits} hit ({(double)hits / gateway.Requests:P1})");
        text.AppendLine(plain, $"  protocols: {List(gateway.Protocols)}");
        text.AppendLine(plain, $"  objects: {Outcomes(ledger.Count)}");
        text.Append(plain, $"  uploads: {Outcomes(uploads.Count)}, {uploads.Resumed} resumed from a checkpoint; ");
        text.AppendLine(plain, $"{uploads.Bytes / 1024 / 1024} MiB");
        text.Append(plain, $"  hits: {List(gateway.Hits)}");
        return text.ToString();
    }

    private static string Outcomes(Func<Promise, int> count) =>
        $"{count(Promise.Made)} there, {count(Promise.Unknown)} unknown, {count(Promise.NotMade)} not there";

    private static string List(IReadOnlyDictionary<string, int> counts) =>
        string.Join(", ", counts.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Key} {count.Value}"));

    private void OnUnobserved(object? sender, UnobservedTaskExceptionEventArgs arguments) => _unobserved.Enqueue(arguments.Exception);
}
