namespace Livepeer.Sdk;

/// <summary>The exception for an upload that could not be completed: its source is unusable, or the server brought no progress for too long.</summary>
public class LivepeerUploadException : LivepeerException
{
    private UploadCheckpoint? _checkpoint;
    private string? _assetId;

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public LivepeerUploadException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// Gets the checkpoint from which <see cref="AssetsClient.ResumeUploadFileAsync"/> or <see cref="AssetsClient.ResumeUploadAsync"/> can
    /// continue; <see langword="null"/> if the upload can't be resumed. Store it like a password.
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

    /// <summary>Gets a value indicating whether the same bytes could still be sent.</summary>
    internal bool CanContinue { get; init; }

    /// <summary>Gets a value indicating whether the source is not the one that the upload was started with.</summary>
    internal bool IsSourceDifferent { get; init; }

    internal void Attach(UploadCheckpoint? checkpoint, string? assetId)
    {
        _checkpoint = checkpoint;
        _assetId = assetId;
    }
}
