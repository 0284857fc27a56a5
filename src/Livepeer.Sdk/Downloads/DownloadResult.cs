namespace Livepeer.Sdk;

/// <summary>What came of a download.</summary>
public sealed class DownloadResult
{
    /// <summary>The size of the file in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>How many of them an earlier run had left behind.</summary>
    public long ResumedFrom { get; init; }

    /// <summary>How often the download had to be taken up.</summary>
    public int Retries { get; init; }
}
