namespace Livepeer.Sdk.Diagnostics;

/// <summary>What the telemetry of an upload reports.</summary>
internal interface IUploadTelemetry
{
    UploadMethod Method { get; }

    /// <summary>The number of bytes, including encryption; <see langword="null"/> if it is unknown.</summary>
    long? Size { get; }

    int Retries { get; }

    TimeSpan Elapsed { get; }
}
