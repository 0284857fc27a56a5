namespace Livepeer.Sdk.Tests.Support;

/// <summary>One measurement of an instrument.</summary>
public sealed record RecordedMeasurement(
    string Meter,
    string Instrument,
    string? Unit,
    double Value,
    IReadOnlyDictionary<string, object?> Tags);
