using System.Security.Cryptography;

namespace Livepeer.Sdk.Testing;

/// <summary>Small placeholder files for media that only a media server could create.</summary>
internal static class StandIns
{
    public static ServedFile Video { get; } = new(null, SampleVideo.Create(), "video/mp4") { Tag = "\"stand-in\"" };

    public static string VideoSha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Video.Content.Span));

    /// <summary>An image of one pixel.</summary>
    public static ServedFile Picture { get; } = new(
        null,
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        "image/png");

    public static ServedFile Cues { get; } =
        new(null, "WEBVTT\n\n00:00:00.000 --> 00:00:03.000\nkeyframes_0.png\n"u8.ToArray(), "text/vtt");
}
