namespace Livepeer.Sdk.Testing;

/// <summary>Shows the files that were uploaded.</summary>
public sealed class StudioUploads
{
    private readonly StudioCore _core;

    internal StudioUploads(StudioCore core) => _core = core;

    /// <summary>Finds the file of an asset.</summary>
    /// <param name="assetId">The id of the asset.</param>
    /// <returns>What has arrived so far, or null if nothing was sent.</returns>
    public StudioUpload? Find(string assetId)
    {
        ArgumentNullException.ThrowIfNull(assetId);
        return _core.Files.Find(assetId) is { } file ? new StudioUpload(assetId, file.Path, file.Length, file.Sha256) : null;
    }

    /// <summary>Deciphers the file of an encrypted upload that is complete, with the key that came with its asset.</summary>
    /// <param name="assetId">The id of the asset.</param>
    /// <returns>The deciphered file, to be read and disposed.</returns>
    /// <exception cref="ArgumentException">The asset is not encrypted, or nothing was sent.</exception>
    /// <exception cref="InvalidDataException">The key does not open the file, or the file is damaged.</exception>
    public Stream OpenDeciphered(string assetId)
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
            return File.OpenRead(_core.EncryptionKeys.Decipher(file.Path, key));
        }
        catch (StudioError error)
        {
            throw new InvalidDataException(error.Message, error);
        }
    }
}
