using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>
/// Represents the usage of the service. The server returns one object, or a list if a time step or a breakdown was requested (the public
/// specification describes only the object). This type represents both.
/// </summary>
[JsonConverter(typeof(UsageReportConverter))]
public class UsageReport
{
    /// <summary>Gets or sets the rows: one total, or one for each period and creator. Empty if there was no usage.</summary>
    public IReadOnlyList<UsageMetric> Metrics { get; set; } = [];

    /// <summary>Gets or sets a value that indicates whether the server returned a list.</summary>
    public bool IsBreakdown { get; set; }
}
