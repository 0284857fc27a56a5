namespace Livepeer.Sdk.Testing;

/// <summary>What an account used of the service, in minutes of video.</summary>
/// <param name="DeliveryMinutes">Minutes sent to viewers.</param>
/// <param name="TotalMinutes">Minutes transcoded.</param>
/// <param name="StorageMinutes">Minutes stored.</param>
public sealed record StudioUsage(double DeliveryMinutes, double TotalMinutes, double StorageMinutes);
