using System.ComponentModel;

namespace Livepeer.Sdk.Json;

/// <summary>Reads and writes a duration as in some responses: a number of minutes with a fraction.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MinutesConverter() : DurationConverter(TimeSpan.TicksPerMinute);
