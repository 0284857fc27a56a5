using System.Security.Cryptography;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>Bytes to upload, which are the same for the same seed.</summary>
internal static class TestVideos
{
    public static byte[] Bytes(int size, int seed = 1)
    {
        byte[] bytes = new byte[size];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    public static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
