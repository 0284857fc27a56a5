namespace Livepeer.Sdk.Testing;

/// <summary>Looks into the files that arrived, as the workers of the real server do.</summary>
internal static class MediaFiles
{
    /// <summary>
    /// Finds out what the file of an asset holds. Reads the disk, so that it is not to be called under the studio's lock.
    /// </summary>
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
            file.Media = MediaProbe.Read(key is null ? file.Path : core.EncryptionKeys.Decipher(file.Path, key));
        }
        catch (StudioError)
        {
            // It can't be deciphered: noise to whoever looks into it.
            file.Media = null;
        }
    }

    /// <summary>The error message of an asset whose file is no video; <see langword="null"/> if it is one, or never came here.</summary>
    public static string? Problem(StudioCore core, string assetId) =>
        core.Files.Find(assetId) is { Media: null } ? MediaProbe.Failure : null;
}
