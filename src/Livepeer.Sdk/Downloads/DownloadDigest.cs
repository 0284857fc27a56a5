using System.Security.Cryptography;

namespace Livepeer.Sdk.Downloads;

/// <summary>Computes the hash of the bytes downloaded so far.</summary>
internal sealed class DownloadDigest(HashAlgorithmName algorithm) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(algorithm);

    public void Append(ReadOnlySpan<byte> bytes) => _hash.AppendData(bytes);

    public void Reset() => _hash.TryGetHashAndReset(stackalloc byte[64], out _);

    public byte[] Current() => _hash.GetCurrentHash();

    public void Dispose() => _hash.Dispose();
}
