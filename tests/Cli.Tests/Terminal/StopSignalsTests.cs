using Cli.Terminal;
using Microsoft.Extensions.Time.Testing;

namespace Cli.Tests.Terminal;

public class StopSignalsTests
{
    [Fact]
    public void The_first_signal_cancels_and_further_ones_end_the_process_only_after_a_while()
    {
        var time = new FakeTimeProvider();
        using var stop = new CancellationTokenSource();
        var signals = new StopSignals(stop, time);
        Assert.False(stop.IsCancellationRequested);

        Assert.True(signals.Receive());
        Assert.True(stop.IsCancellationRequested);
        Assert.True(signals.Receive());
        time.Advance(StopSignals.Grace);
        Assert.True(signals.Receive());
        time.Advance(TimeSpan.FromTicks(1));
        Assert.False(signals.Receive());
    }
}
