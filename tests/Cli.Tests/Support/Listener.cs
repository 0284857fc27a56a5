using System.Text.Json.Nodes;
using Cli.Terminal;
using Microsoft.Extensions.Time.Testing;

namespace Cli.Tests.Support;

/// <summary>A running <c>livepeer listen</c>, whose clock the test moves.</summary>
internal sealed class Listener : IAsyncDisposable
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);
    private readonly CancellationTokenSource _stop = new();
    private readonly LineWriter _out = new();
    private readonly StringWriter _error = new();
    private readonly Task<int> _run;

    private Listener(CliScene scene, string[] args)
    {
        var environment = new CliEnvironment(_out, TextWriter.Synchronized(_error), scene.Variables.GetValueOrDefault) { Time = _time };
        _run = Task.Run(() => CliApp.RunAsync(["listen", "--json", .. args], environment, _stop.Token));
    }

    public JsonObject Ready => _out.Lines[0];

    public IReadOnlyList<JsonObject> Deliveries => [.. _out.Lines.Skip(1)];

    /// <summary>Gets the last line of each event.</summary>
    public IReadOnlyList<JsonObject> Finals => [.. Deliveries.Where(line => (bool)line["final"]!)];

    /// <summary>Starts to listen, and waits until it does.</summary>
    public static async Task<Listener> StartAsync(CliScene scene, params string[] args)
    {
        var listener = new Listener(scene, args);
        await listener.UntilAsync(() => listener._out.Lines.Count > 0);
        Assert.Equal("ready", (string?)listener.Ready["type"]);
        return listener;
    }

    /// <summary>Lets time pass until something has happened.</summary>
    public Task UntilAsync(Func<bool> condition) => Scenes.UntilAsync(() =>
    {
        Assert.False(_run.IsCompleted, _error.ToString());
        bool isMet = condition();
        if (!isMet)
        {
            _time.Advance(TimeSpan.FromSeconds(0.5));
        }

        return isMet;
    });

    /// <summary>Ends it as Ctrl+C does, and returns its exit code.</summary>
    public async Task<int> StopAsync()
    {
        await _stop.CancelAsync();
        return await _run;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
        await _out.DisposeAsync();
        await _error.DisposeAsync();
    }
}
