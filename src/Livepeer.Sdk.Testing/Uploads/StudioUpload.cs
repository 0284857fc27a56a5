namespace Livepeer.Sdk.Testing;

/// <summary>A file that was uploaded, or as much of it as has arrived.</summary>
/// <param name="AssetId">The id of its asset.</param>
/// <param name="Path">Where it is until the studio ends.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Sha256">Its SHA-256 in lower-case hexadecimal.</param>
public sealed record StudioUpload(string AssetId, string Path, long Size, string Sha256);
