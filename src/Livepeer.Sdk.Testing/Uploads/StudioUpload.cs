namespace Livepeer.Sdk.Testing;

/// <summary>Represents an uploaded file, or the part of it that has been received.</summary>
/// <param name="AssetId">The ID of the asset.</param>
/// <param name="Path">The path of the file, which exists until the studio is disposed.</param>
/// <param name="Size">The size in bytes.</param>
/// <param name="Sha256">The SHA-256 hash in lower-case hexadecimal.</param>
public sealed record StudioUpload(string AssetId, string Path, long Size, string Sha256);
