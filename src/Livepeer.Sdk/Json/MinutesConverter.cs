using System.ComponentModel;

namespace Livepeer.Sdk.Json;

/// <summary>Reads and writes a duration as some answers do: a number of minutes with a fraction.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MinutesConverter() : DurationConverter(TimeSpan.TicksPerMinute);
