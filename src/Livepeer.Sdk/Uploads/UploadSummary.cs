namespace Livepeer.Sdk;

/// <summary>What became of many uploads.</summary>
public sealed class UploadSummary
{
    /// <summary>How many failures <see cref="Failures"/> holds at most.</summary>
    public const int MaxFailures = 100;

    /// <summary>How many files were uploaded by this run.</summary>
    public int Succeeded { get; init; }

    /// <summary>How many an earlier run had uploaded.</summary>
    public int Skipped { get; init; }

    /// <summary>How many failed.</summary>
    public int Failed { get; init; }

    /// <summary>How many bytes were sent.</summary>
    public long BytesSent { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>The first failures, up to <see cref="MaxFailures"/>; <see cref="UploadFilesOptions.ItemCompleted"/> is told of all.</summary>
    public IReadOnlyList<UploadItemResult> Failures { get; init; } = [];
}
