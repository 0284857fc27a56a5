using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>
/// What was used of the service. The server answers with one object, or with a list where a time step or a breakdown was asked for
/// (the public specification knows only the object); this is both.
/// </summary>
[JsonConverter(typeof(UsageReportConverter))]
public class UsageReport
{
    /// <summary>The rows: one in all, or one a period and creator. None where nothing was used.</summary>
    public IReadOnlyList<UsageMetric> Metrics { get; set; } = [];

    /// <summary>Whether the server answered with a list.</summary>
    public bool IsBreakdown { get; set; }
}
