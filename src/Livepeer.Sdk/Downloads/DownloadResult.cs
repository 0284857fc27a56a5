namespace Livepeer.Sdk;

/// <summary>The result of a download.</summary>
public sealed class DownloadResult
{
    /// <summary>Gets the size of the file in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>Gets the number of bytes that came from an earlier run.</summary>
    public long ResumedFrom { get; init; }

    /// <summary>Gets the number of retries.</summary>
    public int Retries { get; init; }
}
