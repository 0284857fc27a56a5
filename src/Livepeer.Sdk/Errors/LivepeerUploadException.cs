namespace Livepeer.Sdk;

/// <summary>
/// The exception that is thrown when an upload cannot be completed: the source is invalid, or the server was unreachable for too long.
/// </summary>
public class LivepeerUploadException : LivepeerException
{
    private UploadCheckpoint? _checkpoint;
    private string? _assetId;

    /// <summary>Initializes a new instance of the <see cref="LivepeerUploadException"/> class.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this exception, or <see langword="null"/>.</param>
    public LivepeerUploadException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// Gets the checkpoint for <see cref="AssetsClient.ResumeUploadFileAsync"/>, <see cref="UploadClient.ResumeUploadAsync"/> and their
    /// siblings, or <see langword="null"/> if the upload cannot be resumed. Treat it as a secret.
    /// </summary>
    public UploadCheckpoint? Checkpoint
    {
        get => _checkpoint;
        init => _checkpoint = value;
    }

    /// <summary>
    /// Gets the ID of the asset that still waits for bytes; <see langword="null"/> if there is none, or it was deleted. An upload that was
    /// resumed from a checkpoint never deletes its asset, since the ID is known from the checkpoint only: delete it if it is yours.
    /// </summary>
    public string? AssetId
    {
        get => _assetId;
        init => _assetId = value;
    }

    /// <summary>Gets a value that indicates whether the upload can be resumed.</summary>
    internal bool CanContinue { get; init; }

    /// <summary>Gets a value indicating whether the source is not the one that the upload was started with.</summary>
    internal bool IsSourceDifferent { get; init; }

    internal void Attach(UploadCheckpoint? checkpoint, string? assetId)
    {
        _checkpoint = checkpoint;
        _assetId = string.IsNullOrEmpty(assetId) ? null : assetId;
    }
}
