namespace Livepeer.Sdk.Tests.Exchanges.Cases;

internal sealed class ClipCases : ExchangeCases
{
    private const string PlaybackId = "8229f8d9cui4h1a4";

    public ClipCases()
        : base("clip")
    {
        CreateClipRequest plain = new() { PlaybackId = PlaybackId, StartTime = At(1) };
        Sends("clip-create-200", client => client.Clips.CreateAsync(new()
        {
            PlaybackId = PlaybackId,
            StartTime = At(1795431319509),
            EndTime = At(1795431334509),
            Name = "My clip",
        }));
        Sends("clip-create-session", client => client.Clips.CreateAsync(new()
        {
            PlaybackId = PlaybackId,
            StartTime = At(1795431319553),
            SessionId = "18e72347-7b57-44c2-8d98-5beaeecaf377",
        }));
        Sends("clip-create-403-other-user", client => client.Clips.CreateAsync(plain));
        Sends("clip-create-404-asset-playback-id", client => client.Clips.CreateAsync(new() { PlaybackId = "328f3fm097kbnlk3", StartTime = At(1) }));
        Sends("clip-create-404-wrong-session", client => client.Clips.CreateAsync(new()
        {
            PlaybackId = PlaybackId,
            StartTime = At(1),
            SessionId = "60cf4152-4387-43e3-a899-d075a82ea851",
        }));
        Sends("clip-create-422-end-before-start", client => client.Clips.CreateAsync(new()
        {
            PlaybackId = PlaybackId,
            StartTime = At(2000),
            EndTime = At(1000),
        }));
        Meets("clip-create-422-missing-start", "The start is required.", client => client.Clips.CreateAsync(plain));
        Sends("clip-create-500-no-session", client => client.Clips.CreateAsync(new() { PlaybackId = "c57981h2mp18rvh0", StartTime = At(1) }));
        Sends("clip-list-by-content-id", client => client.Clips.ListPageAsync("82291c07-cb79-49b5-a970-c00267dce541"));
        Sends("clip-list-by-playbackid", client => client.Clips.ListPageAsync(PlaybackId));
    }

    private static DateTimeOffset At(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
