using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Tests.Support;

public sealed class TelemetryRecorderTests : IDisposable
{
    private readonly string _name = $"test-{Guid.NewGuid()}";
    private readonly ActivitySource _source;
    private readonly Meter _meter;

    public TelemetryRecorderTests()
    {
        _source = new ActivitySource(_name);
        _meter = new Meter(_name);
    }

    public void Dispose()
    {
        _source.Dispose();
        _meter.Dispose();
    }

    [Fact]
    public async Task Records_activities_measurements_and_logs()
    {
        using TelemetryRecorder recorder = new();
        using ILoggerFactory logging = NewLogging(recorder);

        await Task.Run(() => WriteAll(logging));

        Activity activity = Assert.Single(recorder.Activities, activity => activity.Source.Name == _name);
        Assert.Equal(("work", "went-wrong"), (activity.OperationName, activity.StatusDescription));
        Assert.Equal("tag-value", activity.GetTagItem("tag"));
        RecordedMeasurement measurement = Assert.Single(recorder.MeasurementsOf("duration"));
        Assert.Equal((_name, "s", 1.5, "metric-tag"), (measurement.Meter, measurement.Unit, measurement.Value, measurement.Tags["tag"]));
        RecordedLog log = Assert.Single(recorder.Logs);
        Assert.Equal(("category", LogLevel.Debug, "hello argument"), (log.Category, log.Level, log.Message));
        Assert.Contains(KeyValuePair.Create("Who", (object?)"argument"), log.State);
    }

    [Fact]
    public void Dumps_everything()
    {
        using TelemetryRecorder recorder = new(sources: name => name == _name);
        using ILoggerFactory logging = NewLogging(recorder);

        WriteAll(logging);
        _meter.CreateObservableGauge("gauge", () => new Measurement<int>(7, KeyValuePair.Create("tag", (object?)"gauge-tag")));
        recorder.Observe();

        string dump = recorder.Dump();
        Assert.All(
            [
                _name, "work", "tag-value", "in-an-array", "went-wrong", "event-name", "event-tag", "baggage-value",
                "duration", "metric-tag", "gauge-tag", "category", "hello argument", "Hello {Who}", "scope-value",
                "outer-exception", "inner-exception",
            ],
            text => Assert.Contains(text, dump, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Ignores_other_flows_by_default()
    {
        TaskCompletionSource<TelemetryRecorder> created = new();
        Task other = Task.Run(async () =>
        {
            using TelemetryRecorder recorder = await created.Task;
            WriteAll(null);
            Assert.DoesNotContain(recorder.Activities, activity => activity.Source.Name == _name);
            Assert.Empty(recorder.MeasurementsOf("duration"));
        });
        using TelemetryRecorder whole = new(wholeProcess: true, sources: name => name == _name);
        created.SetResult(new TelemetryRecorder());

        await other;

        Assert.Single(whole.Activities);
        Assert.Single(whole.Measurements);
    }

    [Fact]
    public void Filters_by_predicate()
    {
        using TelemetryRecorder recorder = new(
            sources: name => name == _name,
            activities: activity => activity.GetTagItem("tag") is "other",
            measurements: measurement => measurement.Value > 2);

        WriteAll(null);

        Assert.Empty(recorder.Activities);
        Assert.Empty(recorder.Measurements);
    }

    [Fact]
    public void Stops_when_disposed()
    {
        TelemetryRecorder recorder = new(sources: name => name == _name);
        recorder.Dispose();

        WriteAll(null);

        Assert.Empty(recorder.Activities);
        Assert.Empty(recorder.Measurements);
    }

    private static ILoggerFactory NewLogging(TelemetryRecorder recorder) =>
        LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(recorder.LoggerProvider));

    private void WriteAll(ILoggerFactory? logging)
    {
        using Activity? activity = _source.StartActivity("work");
        activity?.SetTag("tag", "tag-value").SetTag("array", new[] { "in-an-array" }).AddBaggage("key", "baggage-value");
        activity?.AddEvent(new ActivityEvent("event-name", tags: new ActivityTagsCollection([new("tag", "event-tag")])));
        activity?.SetStatus(ActivityStatusCode.Error, "went-wrong");
        _meter.CreateHistogram<double>("duration", "s").Record(1.5, KeyValuePair.Create("tag", (object?)"metric-tag"));
        if (logging?.CreateLogger("category") is { } logger)
        {
            using IDisposable? scope = logger.BeginScope(new Dictionary<string, object?> { ["key"] = "scope-value" });
            Exception exception = new InvalidOperationException("outer-exception", new IOException("inner-exception"));
            _hello(logger, "argument", exception);
        }
    }

    private static readonly Action<ILogger, string, Exception?> _hello =
        LoggerMessage.Define<string>(LogLevel.Debug, new EventId(1, "Hello"), "hello {Who}");
}
