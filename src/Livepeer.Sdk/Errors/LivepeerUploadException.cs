namespace Livepeer.Sdk;

/// <summary>An upload did not get to its end: the source is not what it should be, or the server could not be reached for too long.</summary>
public class LivepeerUploadException : LivepeerException
{
    private UploadCheckpoint? _checkpoint;
    private string? _assetId;

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public LivepeerUploadException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// Where the upload can be taken up again, by <see cref="AssetsClient.ResumeUploadFileAsync"/> or
    /// <see cref="AssetsClient.ResumeUploadAsync"/>; null where it can't. Keep it like a password.
    /// </summary>
    public UploadCheckpoint? Checkpoint
    {
        get => _checkpoint;
        init => _checkpoint = value;
    }

    /// <summary>The asset that waits for the rest of its bytes; null where there is none, or it could be deleted.</summary>
    public string? AssetId
    {
        get => _assetId;
        init => _assetId = value;
    }

    /// <summary>Whether the same bytes could still be sent.</summary>
    internal bool CanContinue { get; init; }

    internal void Attach(UploadCheckpoint? checkpoint, string? assetId)
    {
        _checkpoint = checkpoint;
        _assetId = assetId;
    }
}
