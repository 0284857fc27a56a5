using System.Security.Cryptography;

namespace Livepeer.Sdk.Downloads;

/// <summary>The hash that a downloaded file must have.</summary>
internal sealed record RecordedHash(HashAlgorithmName Algorithm, byte[] Value)
{
    /// <summary>The hash algorithms, strongest first.</summary>
    private static readonly (HashAlgorithmName Algorithm, string Name, int Length)[] _known =
    [
        (HashAlgorithmName.SHA512, "SHA512", 64),
        (HashAlgorithmName.SHA256, "SHA256", 32),
        (HashAlgorithmName.SHA1, "SHA1", 20),
        (HashAlgorithmName.MD5, "MD5", 16),
    ];

    /// <summary>
    /// Gets the recorded hash of the file at the download URL of an asset, which is the source file if it was uploaded or imported. The
    /// URLs of recordings, clips and transcoded assets lead to renditions, and encrypted files are stored in another form; their hashes are
    /// not recorded.
    /// </summary>
    /// <returns>The strongest hash; <see langword="null"/> if none is recorded for the file.</returns>
    public static RecordedHash? ForDownload(LivepeerAsset asset)
    {
        if (!IsSourceFile(asset))
        {
            return null;
        }

        foreach ((HashAlgorithmName algorithm, string name, int length) in _known)
        {
            foreach (AssetHash hash in asset.Hash ?? [])
            {
                if (IsNamed(hash?.Algorithm, name) && Parse(hash!.Hash, length) is { } value)
                {
                    return new RecordedHash(algorithm, value);
                }
            }
        }

        return null;
    }

    private static bool IsSourceFile(LivepeerAsset asset)
    {
        AssetSourceType? type = asset.Source?.Type;
        bool isTakenAsIs = type is null || type == AssetSourceType.Url || type == AssetSourceType.DirectUpload;
        return isTakenAsIs && asset.Source?.Encryption is null && asset.DownloadUrl is { } url && !IsRendition(UrlText.Split(url).Path);
    }

    /// <summary>Renditions are called <c>static720p0.mp4</c> and the like.</summary>
    private static bool IsRendition(string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        return name.StartsWith("static", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".m3u8", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsNamed(string? algorithm, string name) =>
        string.Equals(algorithm?.Trim().Replace("-", "", StringComparison.Ordinal), name, StringComparison.OrdinalIgnoreCase);

    private static byte[]? Parse(string? hash, int length)
    {
        string text = hash?.Trim() ?? "";
        return text.Length == length * 2 && text.All(char.IsAsciiHexDigit) ? Convert.FromHexString(text) : null;
    }
}
