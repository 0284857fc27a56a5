namespace Livepeer.Sdk.Testing;

/// <summary>Probes uploaded files, as the workers of the real server do.</summary>
internal static class MediaFiles
{
    /// <summary>Probes the file of an asset. Reads from disk, so don't call it under the studio's lock.</summary>
    public static void Probe(StudioCore core, string assetId)
    {
        if (core.Files.Find(assetId) is not { } file)
        {
            return;
        }

        string? key;
        lock (core.Lock)
        {
            key = core.Assets.Find(assetId)?.Peek().Object("source")?.Object("encryption")?.Text("encryptedKey");
        }

        try
        {
            file.Media = MediaProbe.Read(key is null ? file.Path : core.EncryptionKeys.Decrypt(file.Path, key));
        }
        catch (StudioError)
        {
            // It can't be decrypted, so its content is noise.
            file.Media = null;
        }
    }

    /// <summary>
    /// Gets the error message of an asset whose file is not a video; <see langword="null"/> if it is one or was not uploaded to this
    /// studio.
    /// </summary>
    public static string? Problem(StudioCore core, string assetId) =>
        core.Files.Find(assetId) is { Media: null } ? MediaProbe.Failure : null;
}
