using System.Security.Cryptography;

namespace Livepeer.Sdk.Testing;

/// <summary>Creates IDs as the server does: playback IDs and stream keys begin like the ID of their object.</summary>
internal static class Ids
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789";

    public static string New() => Guid.NewGuid().ToString();

    public static string PlaybackId(string id) => id[..4] + RandomNumberGenerator.GetString(Letters, 12);

    public static string StreamKey(string id) =>
        $"{id[..4]}-{RandomNumberGenerator.GetString(Letters, 4)}"
        + $"-{RandomNumberGenerator.GetString(Letters, 4)}-{RandomNumberGenerator.GetString(Letters, 4)}";

    /// <summary>Derives a playback ID that is always the same for an ID, for rows that are created on demand.</summary>
    public static string StablePlaybackId(string id) => id[..4] + id[24..36];

    /// <summary>Derives a stream key that is always the same for an ID.</summary>
    public static string StableStreamKey(string id) => $"{id[..4]}-{id[4..8]}-{id[9..13]}-{id[32..36]}";
}
