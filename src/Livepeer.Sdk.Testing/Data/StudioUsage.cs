namespace Livepeer.Sdk.Testing;

/// <summary>Represents the usage of an account, in minutes of video.</summary>
/// <param name="DeliveryMinutes">The minutes delivered to viewers.</param>
/// <param name="TotalMinutes">The minutes transcoded.</param>
/// <param name="StorageMinutes">The minutes stored.</param>
public sealed record StudioUsage(double DeliveryMinutes, double TotalMinutes, double StorageMinutes);
