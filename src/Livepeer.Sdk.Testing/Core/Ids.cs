using System.Security.Cryptography;

namespace Livepeer.Sdk.Testing;

/// <summary>Ids as the server makes them: a playback id and a stream key begin like the id of their object.</summary>
internal static class Ids
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789";

    public static string New() => Guid.NewGuid().ToString();

    public static string PlaybackId(string id) => id[..4] + RandomNumberGenerator.GetString(Letters, 12);

    public static string StreamKey(string id) =>
        $"{id[..4]}-{RandomNumberGenerator.GetString(Letters, 4)}"
        + $"-{RandomNumberGenerator.GetString(Letters, 4)}-{RandomNumberGenerator.GetString(Letters, 4)}";

    /// <summary>A playback id that is always the same for one id, for rows that are made on demand.</summary>
    public static string StablePlaybackId(string id) => id[..4] + id[24..36];

    /// <summary>A stream key that is always the same for one id.</summary>
    public static string StableStreamKey(string id) => $"{id[..4]}-{id[4..8]}-{id[9..13]}-{id[32..36]}";
}
