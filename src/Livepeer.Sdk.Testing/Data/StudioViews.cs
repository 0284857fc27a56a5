namespace Livepeer.Sdk.Testing;

/// <summary>Represents the viewership of a stream or an asset.</summary>
/// <param name="ViewCount">The number of views.</param>
/// <param name="PlaytimeMinutes">The total minutes watched.</param>
/// <param name="LiveViewers">The number of viewers at this moment.</param>
public sealed record StudioViews(long ViewCount, double PlaytimeMinutes = 0, long LiveViewers = 0);
