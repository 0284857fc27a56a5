using Livepeer.Sdk;

namespace OpenTelemetry.Trace;

/// <summary>Adds the traces of Livepeer.Sdk.</summary>
public static class LivepeerTracerProviderBuilderExtensions
{
    /// <summary>Adds a span for each call of the API and for each upload.</summary>
    /// <param name="builder">The builder of the tracer provider.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static TracerProviderBuilder AddLivepeerInstrumentation(this TracerProviderBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddSource(LivepeerTelemetry.ActivitySourceName);
    }
}
