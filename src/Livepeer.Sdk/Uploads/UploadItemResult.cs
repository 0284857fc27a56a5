namespace Livepeer.Sdk;

/// <summary>The result of one of many files.</summary>
public sealed class UploadItemResult
{
    /// <summary>Gets or sets the file.</summary>
    public required UploadItem Item { get; init; }

    /// <summary>Gets or sets the asset and its task; <see langword="null"/> if it failed, or an earlier run had uploaded it.</summary>
    public AssetCreation? Uploaded { get; init; }

    /// <summary>Gets or sets a value indicating whether an earlier run had uploaded it, according to the checkpoint file.</summary>
    public bool WasSkipped { get; init; }

    /// <summary>Gets or sets why it failed; <see langword="null"/> if it did not.</summary>
    public Exception? Error { get; init; }
}
