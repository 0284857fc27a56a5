namespace Livepeer.Sdk;

/// <summary>What became of one of many files.</summary>
public sealed class UploadItemResult
{
    /// <summary>The file.</summary>
    public required UploadItem Item { get; init; }

    /// <summary>The asset and its task; null where it failed or an earlier run had uploaded it.</summary>
    public AssetCreation? Uploaded { get; init; }

    /// <summary>Whether an earlier run had uploaded it, by the checkpoint file.</summary>
    public bool WasSkipped { get; init; }

    /// <summary>Why it failed; null where it did not.</summary>
    public Exception? Error { get; init; }
}
