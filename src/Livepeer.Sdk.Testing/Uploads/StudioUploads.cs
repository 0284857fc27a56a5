namespace Livepeer.Sdk.Testing;

/// <summary>Provides access to the uploaded files.</summary>
public sealed class StudioUploads
{
    private readonly StudioCore _core;

    internal StudioUploads(StudioCore core) => _core = core;

    /// <summary>Returns the uploaded file of an asset.</summary>
    /// <param name="assetId">The ID of the asset.</param>
    /// <returns>The file, or <see langword="null"/> if nothing was uploaded.</returns>
    public StudioUpload? Find(string assetId)
    {
        ArgumentNullException.ThrowIfNull(assetId);
        return _core.Files.Find(assetId) is { } file ? new StudioUpload(assetId, file.Path, file.Length, file.Sha256) : null;
    }

    /// <summary>Decrypts the file of a complete encrypted upload, with the key of its asset.</summary>
    /// <param name="assetId">The ID of the asset.</param>
    /// <returns>The decrypted file. The caller disposes it.</returns>
    /// <exception cref="ArgumentException">The asset is not encrypted, or nothing was uploaded.</exception>
    /// <exception cref="InvalidDataException">The key does not decrypt the file, or the file is damaged.</exception>
    public Stream OpenDecrypted(string assetId)
    {
        ArgumentNullException.ThrowIfNull(assetId);
        string? key;
        lock (_core.Lock)
        {
            key = _core.Assets.Find(assetId)?.Peek().Object("source")?.Object("encryption")?.Text("encryptedKey");
        }

        if (key is null || _core.Files.Find(assetId) is not { } file)
        {
            throw new ArgumentException("There is no encrypted file of this asset.", nameof(assetId));
        }

        try
        {
            return File.OpenRead(_core.EncryptionKeys.Decrypt(file.Path, key));
        }
        catch (StudioError error)
        {
            throw new InvalidDataException(error.Message, error);
        }
    }
}
