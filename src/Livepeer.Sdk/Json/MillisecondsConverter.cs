using System.ComponentModel;

namespace Livepeer.Sdk.Json;

/// <summary>Reads and writes a duration as in some responses: a number of milliseconds with a fraction.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MillisecondsConverter() : DurationConverter(TimeSpan.TicksPerMillisecond);
