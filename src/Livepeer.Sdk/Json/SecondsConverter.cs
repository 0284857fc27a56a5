using System.ComponentModel;

namespace Livepeer.Sdk.Json;

/// <summary>Reads and writes a duration as the server does: a number of seconds with a fraction.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SecondsConverter() : DurationConverter(TimeSpan.TicksPerSecond);
