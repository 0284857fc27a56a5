using System.Diagnostics.Metrics;
using Livepeer.Sdk.Tests.Readme;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Diagnostics;

/// <summary>The table of instruments in telemetry.md is the list of the instruments.</summary>
public sealed class TelemetryTableTests
{
    [Fact]
    public void Every_instrument_stands_in_the_table_with_its_unit_and_no_other_does()
    {
        List<string> instruments = [];
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name == "Livepeer.Sdk")
            {
                instruments.Add($"| `{instrument.Name}` ({(instrument.GetType().Name.StartsWith("Histogram", StringComparison.Ordinal) ? "histogram" : "counter")}) | {instrument.Unit} |");
            }
        };
        using LivepeerClient client = Clients.For(FaultServer.Unreachable());
        listener.Start();

        IEnumerable<string> rows = DocPage.Of("telemetry").Part("telemetry").Split('\n').Skip(2);

        Assert.Equal(
            instruments.Distinct().Order(StringComparer.Ordinal),
            rows.Select(row => string.Join('|', row.Split('|').Take(3)) + "|").Order(StringComparer.Ordinal));
    }
}
