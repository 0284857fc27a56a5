namespace Livepeer.Sdk;

/// <summary>Specifies a query of the usage.</summary>
public sealed class UsageQuery : MetricsQuery;
