namespace Livepeer.Sdk;

/// <summary>The progress of the upload of many files.</summary>
public sealed record UploadFilesProgress
{
    /// <summary>Gets the number of files that were uploaded by this run.</summary>
    public int Succeeded { get; init; }

    /// <summary>Gets the number of files that an earlier run had uploaded.</summary>
    public int Skipped { get; init; }

    /// <summary>Gets the number of files that failed.</summary>
    public int Failed { get; init; }

    /// <summary>Gets the number of all files; <see langword="null"/> if it can't be known in advance.</summary>
    public int? Total { get; init; }

    /// <summary>Gets the files in progress, and the progress of each.</summary>
    public IReadOnlyList<KeyValuePair<string, UploadProgress>> Active { get; init; } = [];

    /// <summary>Gets the number of bytes sent, of files that are complete and in progress.</summary>
    public long BytesSent { get; init; }

    /// <summary>Gets the number of bytes sent per second, averaged over the last reports.</summary>
    public double BytesPerSecond { get; init; }

    /// <summary>Gets the time since the start.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>
    /// Gets a value indicating whether the server accepts no new uploads for now, because too many tasks are queued or it can't be reached.
    /// </summary>
    public bool IsPaused { get; init; }
}
