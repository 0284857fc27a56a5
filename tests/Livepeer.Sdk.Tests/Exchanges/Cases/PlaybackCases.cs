namespace Livepeer.Sdk.Tests.Exchanges.Cases;

internal sealed class PlaybackCases : ExchangeCases
{
    private const string Asset = "328f3fm097kbnlk3";
    private const string Stream = "8229f8d9cui4h1a4";

    public PlaybackCases()
        : base("playback")
    {
        Sends("bare-instance-playback-501-no-ingest", client => client.Playback.GetAsync("x"));
        Sends("playback-404-with-any-origin", client => client.Playback.GetAsync("nope0nope0nope00"));
        Sends("playback-asset", client => client.Playback.GetAsync(Asset));
        Sends("playback-asset-422-not-ready", client => client.Playback.GetAsync(Asset));
        Sends("playback-by-asset-id-404", client => client.Playback.GetAsync("328f39b4-40bb-4a86-9605-58ed6a4128c4"));
        Sends(
            "playback-by-attestation",
            client => client.Playback.GetAsync("0xf23818be19f1ff3e15f693c56456e1fdc216e24e32952e782f29c017f5620097"));
        Sends("playback-by-ipfs-cid", client => client.Playback.GetAsync("QmVideo"));
        Sends("playback-by-session-id-recording", client => client.Playback.GetAsync("18e72347-7b57-44c2-8d98-5beaeecaf377"));
        Sends("playback-jwt-gated", client => client.Playback.GetAsync("ec4cdg4ffv2gcmj1"));
        Sends("playback-live-active", client => client.Playback.GetAsync(Stream));
        Sends("playback-live-no-auth", client => client.Playback.GetAsync(Stream));
        Sends("playback-live-recordings-true", client => client.Playback.GetAsync(Stream, new() { IncludeRecordings = true }));
        Sends("playback-live-recordings-true-401", client => client.Playback.GetAsync(Stream, new() { IncludeRecordings = true }));
    }
}
