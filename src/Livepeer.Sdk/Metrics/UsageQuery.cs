namespace Livepeer.Sdk;

/// <summary>Which usage to sum up, and how.</summary>
public sealed class UsageQuery : MetricsQuery;
