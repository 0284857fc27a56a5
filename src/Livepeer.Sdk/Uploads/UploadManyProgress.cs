namespace Livepeer.Sdk;

/// <summary>How far many uploads are.</summary>
public sealed record UploadManyProgress
{
    /// <summary>How many files are uploaded, those of an earlier run not counted.</summary>
    public int Succeeded { get; init; }

    /// <summary>How many files an earlier run had uploaded.</summary>
    public int Skipped { get; init; }

    /// <summary>How many files failed.</summary>
    public int Failed { get; init; }

    /// <summary>How many files there are; null where that can't be told beforehand.</summary>
    public int? Total { get; init; }

    /// <summary>The files under way, and how far each is.</summary>
    public IReadOnlyList<KeyValuePair<string, UploadProgress>> Active { get; init; } = [];

    /// <summary>How many bytes were sent, of files that are done and under way.</summary>
    public long BytesSent { get; init; }

    /// <summary>How many bytes a second were sent lately.</summary>
    public double BytesPerSecond { get; init; }

    /// <summary>How long it has been running.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Whether the server takes no new uploads for now, because too many tasks wait in its queue, or can't be reached.</summary>
    public bool IsPaused { get; init; }
}
