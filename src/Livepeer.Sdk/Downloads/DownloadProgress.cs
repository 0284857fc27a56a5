namespace Livepeer.Sdk;

/// <summary>The progress of a download.</summary>
public sealed record DownloadProgress
{
    /// <summary>
    /// Gets the number of bytes received so far, including those of an earlier run. It decreases if the download has to start over.
    /// </summary>
    public required long BytesReceived { get; init; }

    /// <summary>Gets the size of the file in bytes; <see langword="null"/> if the server does not say.</summary>
    public long? TotalBytes { get; init; }

    /// <summary>Gets the duration of this run so far.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Gets the average speed of this run.</summary>
    public required double BytesPerSecond { get; init; }

    /// <summary>Gets the estimated remaining time at that speed; <see langword="null"/> if it is unknown.</summary>
    public TimeSpan? TimeLeft { get; init; }

    /// <summary>Gets the number of retries in this run so far.</summary>
    public required int Retries { get; init; }
}
