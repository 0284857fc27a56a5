namespace Livepeer.Sdk.Diagnostics;

/// <summary>What the telemetry of a call reports. <see cref="object.ToString"/> is the name of its span.</summary>
internal interface IOperationTelemetry
{
    string Method { get; }

    /// <summary>The path with its IDs left out; <see langword="null"/> for requests that the caller made up.</summary>
    string? Template { get; }

    int Retries { get; }

    TimeSpan Elapsed { get; }
}
