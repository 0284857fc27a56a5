namespace Guides;

/// <summary>A guide that can be run. The page of its name shows parts of its code.</summary>
internal sealed record Guide(string Name, string Title, Func<Studio, CancellationToken, Task> RunAsync)
{
    public static IReadOnlyList<Guide> All { get; } =
    [
        new("upload", "Upload a file, and continue an upload that broke off", Upload.RunAsync),
        new("live", "Go live", Live.RunAsync),
        new("record-and-clip", "Record a broadcast, and cut a clip from it", RecordAndClip.RunAsync),
        new("multistream", "Send a broadcast to YouTube, Twitch and others as well", Multistream.RunAsync),
        new("playback-access", "Decide who may watch", PlaybackAccess.RunAsync),
        new("webhooks", "Receive events", Webhooks.RunAsync),
        new("playback-in-a-page", "Play a video in a page", PlaybackInAPage.RunAsync),
        new("analytics", "Count views, and see what is used", Analytics.RunAsync),
        new("transcode", "Transcode a file into your own bucket", Transcode.RunAsync),
        new("encrypted-video", "Upload a video that is stored encrypted", EncryptedVideo.RunAsync),
        new("generate", "Generate images and text", Generate.RunAsync),
        new("many-tenants", "Serve many tenants", ManyTenants.RunAsync),
        new("testing", "Test without an account", Testing.RunAsync),
    ];
}
