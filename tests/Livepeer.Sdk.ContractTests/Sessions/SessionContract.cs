using Livepeer.Sdk.Testing;

namespace Livepeer.Sdk.ContractTests.Sessions;

/// <summary>Sessions: what is left of broadcasts.</summary>
public class SessionContract(ContractServer server) : ContractTest(server)
{
    [SkippableFact]
    public async Task A_stream_that_never_was_live_has_no_sessions()
    {
        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest { Name = Mark });

        Assert.Empty(await ToListAsync(Livepeer.Sessions.ListAsync(new ListSessionsQuery { ParentId = stream.Id })));
    }

    [SkippableFact]
    public async Task A_session_that_is_not_there_is_not_found()
    {
        LivepeerNotFoundException error = await Assert.ThrowsAsync<LivepeerNotFoundException>(() => Livepeer.Sessions.GetAsync("nope"));
        Assert.Equal(["not found"], error.Errors);
        LivepeerNotFoundException clips = await Assert.ThrowsAsync<LivepeerNotFoundException>(
            () => Livepeer.Sessions.ListClipsPageAsync("nope"));
        Assert.Equal(["Session not found"], clips.Errors);
    }

    [SkippableFact]
    public async Task A_broadcast_leaves_a_session_under_its_stream()
    {
        LocalStudio studio = Server.Broadcaster();
        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest { Name = Mark, Record = true });
        StudioBroadcast broadcast = studio.Live.Start(stream.Id);
        broadcast.Feed(10);

        Assert.True((await Livepeer.Streams.GetAsync(stream.Id)).IsActive);
        LivepeerSession session = await Livepeer.Sessions.GetAsync(broadcast.SessionId);
        Assert.Equal((stream.Id, $"video+{stream.PlaybackId}", true), (session.ParentId, session.Name, session.Record));
        Assert.Equal((10, TimeSpan.FromSeconds(20)), (session.SourceSegments, session.SourceDuration));
        Assert.Null(session.RecordingUrl);
        LivepeerSession listed = Assert.Single(await ToListAsync(Livepeer.Sessions.ListAsync(new ListSessionsQuery { ParentId = stream.Id })));
        Assert.Equal(stream.Id, listed.ParentStream!.Id);
        Assert.Equal(session.Id, Assert.Single(await ToListAsync(Livepeer.Streams.ListSessionsAsync(stream.Id))).Id);
        LivepeerValidationException error = await Assert.ThrowsAsync<LivepeerValidationException>(
            () => Livepeer.Streams.UpdateAsync(stream.Id, new UpdateStreamRequest { Record = false }));
        Assert.Equal(400, (int)error.StatusCode);

        broadcast.End();
        Assert.False((await Livepeer.Streams.GetAsync(stream.Id)).IsActive);
    }
}
