namespace Livepeer.Sdk.Testing;

/// <summary>How often something was watched.</summary>
/// <param name="ViewCount">How many views there were.</param>
/// <param name="PlaytimeMinutes">For how many minutes in all.</param>
/// <param name="LiveViewers">How many watch at this moment.</param>
public sealed record StudioViews(long ViewCount, double PlaytimeMinutes = 0, long LiveViewers = 0);
