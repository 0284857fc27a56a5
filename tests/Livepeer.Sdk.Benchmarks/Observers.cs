using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Livepeer.Sdk.Benchmarks;

/// <summary>Listens to every span and metric of the process, the runtime's and the SDK's, as an application's OpenTelemetry does.</summary>
internal sealed class Observers : IDisposable
{
    private readonly ActivityListener _spans = new()
    {
        ShouldListenTo = _ => true,
        Sample = (ref _) => ActivitySamplingResult.AllData,
    };

    private readonly MeterListener _metrics = new() { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };

    public Observers()
    {
        ActivitySource.AddActivityListener(_spans);
        _metrics.SetMeasurementEventCallback<double>((_, _, _, _) => { });
        _metrics.SetMeasurementEventCallback<long>((_, _, _, _) => { });
        _metrics.Start();
    }

    public void Dispose()
    {
        _spans.Dispose();
        _metrics.Dispose();
    }
}
