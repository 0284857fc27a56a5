using Livepeer.Sdk;

namespace OpenTelemetry.Metrics;

/// <summary>Adds the metrics of Livepeer.Sdk.</summary>
public static class LivepeerMeterProviderBuilderExtensions
{
    /// <summary>Adds the durations, retries and outcomes of calls, uploads and waits.</summary>
    /// <param name="builder">The builder of the meter provider.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static MeterProviderBuilder AddLivepeerInstrumentation(this MeterProviderBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddMeter(LivepeerTelemetry.MeterName);
    }
}
