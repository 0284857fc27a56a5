using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Livepeer.Sdk.Tests.Support;

/// <summary>
/// Keeps the activities, measurements and log entries of one test. By default, it records only what happens in the asynchronous flow that
/// created it, so that parallel tests do not see each other.
/// </summary>
public sealed class TelemetryRecorder : IDisposable
{
    private readonly AsyncLocal<bool> _isThisFlow = new();
    private readonly bool _wholeProcess;
    private readonly Func<string, bool> _takesSource;
    private readonly Func<Activity, bool> _takesActivity;
    private readonly Func<RecordedMeasurement, bool> _takesMeasurement;
    private readonly ConcurrentQueue<Activity> _activities = new();
    private readonly ConcurrentQueue<RecordedMeasurement> _measurements = new();
    private readonly ActivityListener _activityListener;
    private readonly MeterListener _meterListener = new();

    /// <summary>Starts recording.</summary>
    /// <param name="wholeProcess">Takes also what happens outside the flow that creates the recorder.</param>
    /// <param name="sources">Which activity sources and meters to listen to, by name; all unless given.</param>
    /// <param name="activities">The activities to keep; evaluated when they are read.</param>
    /// <param name="measurements">Which measurements to keep.</param>
    public TelemetryRecorder(
        bool wholeProcess = false,
        Func<string, bool>? sources = null,
        Func<Activity, bool>? activities = null,
        Func<RecordedMeasurement, bool>? measurements = null)
    {
        _wholeProcess = wholeProcess;
        _takesSource = sources ?? (_ => true);
        _takesActivity = activities ?? (_ => true);
        _takesMeasurement = measurements ?? (_ => true);
        _isThisFlow.Value = true;
        _activityListener = ListenToActivities();
        ListenToMeters();
    }

    /// <summary>What was started so far, in that order; the tags of those that have not stopped may still change.</summary>
    public IReadOnlyList<Activity> Activities => [.. _activities.Where(_takesActivity)];

    /// <summary>What was measured so far, in order.</summary>
    public IReadOnlyList<RecordedMeasurement> Measurements => [.. _measurements];

    /// <summary>What was logged so far, in order, where <see cref="LoggerProvider"/> was added to the logging.</summary>
    public IReadOnlyList<RecordedLog> Logs => LoggerProvider.Entries;

    /// <summary>To be added to the logging of the test.</summary>
    public CollectingLoggerProvider LoggerProvider { get; } = new();

    /// <summary>The measurements of one instrument.</summary>
    public IReadOnlyList<RecordedMeasurement> MeasurementsOf(string instrument) =>
        [.. _measurements.Where(measurement => measurement.Instrument == instrument)];

    /// <summary>Reads the observable instruments, which measure nothing otherwise.</summary>
    public void Observe() => _meterListener.RecordObservableInstruments();

    /// <summary>All that was recorded, as text.</summary>
    public string Dump() => TelemetryText.Write(Activities) + TelemetryText.Write(Measurements) + LoggerProvider.Dump();

    public void Dispose()
    {
        _activityListener.Dispose();
        _meterListener.Dispose();
        LoggerProvider.Dispose();
    }

    private ActivityListener ListenToActivities()
    {
        ActivityListener listener = new()
        {
            ShouldListenTo = source => _takesSource(source.Name),
            Sample = (ref _) => Sample(),
            SampleUsingParentId = (ref _) => Sample(),
            ActivityStarted = activity =>
            {
                if (IsTaken)
                {
                    _activities.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private void ListenToMeters()
    {
        _meterListener.InstrumentPublished = (instrument, listener) =>
        {
            if (_takesSource(instrument.Meter.Name))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meterListener.SetMeasurementEventCallback<byte>((instrument, value, tags, _) => Record(instrument, value, tags));
        _meterListener.SetMeasurementEventCallback<short>((instrument, value, tags, _) => Record(instrument, value, tags));
        _meterListener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Record(instrument, value, tags));
        _meterListener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Record(instrument, value, tags));
        _meterListener.SetMeasurementEventCallback<float>((instrument, value, tags, _) => Record(instrument, value, tags));
        _meterListener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Record(instrument, value, tags));
        _meterListener.SetMeasurementEventCallback<decimal>((instrument, value, tags, _) => Record(instrument, (double)value, tags));
        _meterListener.Start();
    }

    private bool IsTaken => _wholeProcess || _isThisFlow.Value;

    private ActivitySamplingResult Sample() =>
        IsTaken ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None;

    private void Record(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (!IsTaken)
        {
            return;
        }

        Dictionary<string, object?> copy = [];
        foreach ((string name, object? tag) in tags)
        {
            copy[name] = tag;
        }

        RecordedMeasurement measurement = new(instrument.Meter.Name, instrument.Name, instrument.Unit, value, copy);
        if (_takesMeasurement(measurement))
        {
            _measurements.Enqueue(measurement);
        }
    }
}
