namespace Livepeer.Sdk;

/// <summary>The names by which applications collect the traces and metrics of the SDK.</summary>
public static class LivepeerTelemetry
{
    /// <summary>The name of the activity source.</summary>
    public const string ActivitySourceName = "Livepeer.Sdk";

    /// <summary>The name of the meter.</summary>
    public const string MeterName = "Livepeer.Sdk";
}
