namespace Livepeer.Sdk;

/// <summary>The results of the upload of many files.</summary>
public sealed class UploadSummary
{
    /// <summary>The most results that <see cref="Failures"/> holds.</summary>
    public const int MaxFailures = 100;

    /// <summary>Gets or sets the number of files that were uploaded by this run.</summary>
    public int Succeeded { get; init; }

    /// <summary>Gets or sets the number of files that an earlier run had uploaded.</summary>
    public int Skipped { get; init; }

    /// <summary>Gets or sets the number of files that failed.</summary>
    public int Failed { get; init; }

    /// <summary>Gets or sets the number of bytes sent.</summary>
    public long BytesSent { get; init; }

    /// <summary>Gets or sets the time that it took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>
    /// Gets or sets the first failures, up to <see cref="MaxFailures"/>; <see cref="UploadFilesOptions.ItemCompleted"/> receives all.
    /// </summary>
    public IReadOnlyList<UploadItemResult> Failures { get; init; } = [];
}
