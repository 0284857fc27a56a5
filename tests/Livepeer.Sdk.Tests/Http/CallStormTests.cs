using System.Collections.Concurrent;
using Livepeer.Sdk.ServiceDefaults;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>
/// Many calls at once, to a server that fails at random: 1,000 of them, or as many as <c>LIVEPEER_STORM_CALLS</c> says. A seed decides
/// what goes wrong; <c>LIVEPEER_STORM_SEED</c> sets another.
/// </summary>
public sealed class CallStormTests
{
    private const int AtOnce = 16;

    private readonly ConcurrentDictionary<string, int> _carriedOut = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whatever_breaks_calls_end_in_SDK_exceptions_and_changes_are_made_once_if_the_outcome_is_known(bool hasServiceDefaults)
    {
        int seed = Storm.Seed;
        var network = new Random(seed);
        await using var server = new FaultServer(head => Choose(head, Luck(network, 12))) { ResetsOnAccept = () => Luck(network, 10) == 0 };
        await using ServiceProvider services = Clients.Container(
            server.BaseAddress,
            options => options.AttemptTimeout = TimeSpan.FromMilliseconds(300),
            livepeer =>
            {
                if (hasServiceDefaults)
                {
                    livepeer.Services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
                    livepeer.Services.AddServiceDefaults();
                }
            });
        var client = services.GetRequiredService<LivepeerClient>();
        var problems = new ConcurrentQueue<string>();

        await Parallel.ForAsync(0, Storm.Calls, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) =>
        {
            if (await CallAsync(client, $"s{number}", new Random(seed + number)) is { } problem)
            {
                problems.Enqueue($"call {number}: {problem}");
            }
        });

        Assert.Empty(problems);
        Assert.Empty(server.Errors);
    }

    private static int Luck(Random random, int sides)
    {
        lock (random)
        {
            return random.Next(sides);
        }
    }

    private async Task<string?> CallAsync(LivepeerClient client, string id, Random luck)
    {
        using var patience = new CancellationTokenSource();
        bool isChange = luck.Next(3) > 0;
        if (luck.Next(10) == 0)
        {
            patience.CancelAfter(luck.Next(20));
        }

        try
        {
            await (isChange && luck.Next(2) == 0 ? client.Streams.UpdateAsync(id, new UpdateStreamRequest { Suspended = true }, patience.Token)
                : isChange ? client.Streams.AddMultistreamTargetAsync(id, MultistreamDestination.ToUrl("rtmps://live.example/app/key"), patience.Token)
                : luck.Next(2) == 0 ? client.Streams.DeleteAsync(id, patience.Token)
                : client.Streams.GetAsync(id, patience.Token));
            return isChange ? Expect(id, least: 1, most: 1, null) : null;
        }
        catch (LivepeerException exception)
        {
            return isChange ? Expect(id, least: 0, most: exception.OutcomeUnknown ? 1 : 0, exception)
                : exception.OutcomeUnknown ? $"a read or a deletion can be repeated, so its outcome is never unknown: {exception}"
                : null;
        }
        catch (OperationCanceledException exception) when (patience.IsCancellationRequested)
        {
            return isChange ? Expect(id, least: 0, most: 1, exception) : null;
        }
#pragma warning disable CA1031 // It is what the test is about.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"not one of ours: {exception}";
        }
    }

    private string? Expect(string id, int least, int most, Exception? exception)
    {
        int times = _carriedOut.GetValueOrDefault($"/api/stream/{id}") + _carriedOut.GetValueOrDefault($"/api/stream/{id}/create-multistream-target");
        return times < least || times > most ? $"made {times} times, and ended with {exception?.ToString() ?? "success"}" : null;
    }

    private FaultBehaviour Choose(RequestHead head, int luck)
    {
        FaultBehaviour behaviour = luck switch
        {
            0 => FaultBehaviour.ResetBeforeReading,
            1 => FaultBehaviour.Respond(429),
            2 => FaultBehaviour.Respond(403, """{"errors":["no"]}"""),
            3 => FaultBehaviour.ReadThenReset,
            4 => FaultBehaviour.ReadThenClose,
            5 => FaultBehaviour.Respond(503, "<html>", contentType: "text/html"),
            6 => FaultBehaviour.StallHeaders,
            7 => FaultBehaviour.TruncateBody(200, Faults.Stream),
            8 => FaultBehaviour.TruncateBody(200, Faults.Stream, reset: false),
            9 => FaultBehaviour.CloseKeptAlive(200, Faults.Stream),
            _ => Faults.Healthy,
        };
        if (luck > 2)
        {
            // All others were read to their end by a server that did not refuse.
            _carriedOut.AddOrUpdate(head.Path, 1, (_, times) => times + 1);
        }

        return behaviour;
    }
}
