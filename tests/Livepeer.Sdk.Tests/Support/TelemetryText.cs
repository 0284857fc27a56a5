using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Livepeer.Sdk.Tests.Support;

/// <summary>Writes telemetry out in full, so that a test can search it.</summary>
internal static class TelemetryText
{
    public static string Write(IEnumerable<Activity> activities)
    {
        StringBuilder text = new();
        foreach (Activity activity in activities)
        {
            Line(text, $"activity {activity.Source.Name} {activity.OperationName} ({activity.DisplayName}) {activity.Kind}");
            Line(text, $"  {activity.Id} parent {activity.ParentId} {activity.TraceStateString}");
            Line(text, $"  status {activity.Status} {activity.StatusDescription}");
            Line(text, $"  tags {WriteValues(activity.TagObjects)}");
            Line(text, $"  baggage {WriteValues(activity.Baggage)}");
            foreach (ActivityEvent happened in activity.Events)
            {
                Line(text, $"  event {happened.Name} {WriteValues(happened.Tags)}");
            }

            foreach (ActivityLink link in activity.Links)
            {
                Line(text, $"  link {link.Context.TraceId} {WriteValues(link.Tags ?? [])}");
            }
        }

        return text.ToString();
    }

    public static string Write(IEnumerable<RecordedMeasurement> measurements)
    {
        StringBuilder text = new();
        foreach (RecordedMeasurement measurement in measurements)
        {
            Line(text, $"measurement {measurement.Meter} {measurement.Instrument} {measurement.Value} {measurement.Unit} {WriteValues(measurement.Tags)}");
        }

        return text.ToString();
    }

    public static string Write(IEnumerable<RecordedLog> entries)
    {
        StringBuilder text = new();
        foreach (RecordedLog entry in entries)
        {
            Line(text, $"log {entry.Category} {entry.Level} {entry.EventId.Id} {entry.EventId.Name}");
            Line(text, $"  {entry.Message}");
            Line(text, $"  state {WriteValues(entry.State)}");
            foreach (string scope in entry.Scopes)
            {
                Line(text, $"  scope {scope}");
            }

            if (entry.Exception is not null)
            {
                Line(text, $"  {entry.Exception}");
            }
        }

        return text.ToString();
    }

    public static string WriteScope(object? scope) =>
        scope is IEnumerable<KeyValuePair<string, object?>> values ? $"{scope} {WriteValues(values)}" : $"{scope}";

    private static string WriteValues<T>(IEnumerable<KeyValuePair<string, T>> values) =>
        string.Join(", ", values.Select(pair => $"{pair.Key}={WriteValue(pair.Value)}"));

    private static string WriteValue(object? value) => value is IEnumerable items and not string
        ? $"[{string.Join(", ", items.Cast<object?>().Select(WriteValue))}]"
        : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
