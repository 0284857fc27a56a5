using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Waiting;

namespace Livepeer.Sdk.Tests.Sessions;

/// <summary>The recording of a session, which is there only long after the broadcast.</summary>
public sealed class RecordingTests
{
    [Fact]
    public async Task A_recording_is_waited_for_from_the_middle_of_the_broadcast()
    {
        await using Waits scene = await Waits.StartAsync();
        LivepeerStream stream = await scene.Client.Streams.CreateAsync(new CreateStreamRequest { Name = "live", Record = true });
        StudioBroadcast broadcast = scene.Studio.Live.Start(stream.Id);
        broadcast.Feed(5);

        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => scene.Client.Sessions.GetRecordingAsync(broadcast.SessionId));
        Task<LivepeerAsset> waiting = scene.Client.Sessions.WaitForRecordingAsync(broadcast.SessionId);
        broadcast.End();
        LivepeerAsset recording = await scene.FinishAsync(waiting);

        Assert.Equal(broadcast.SessionId, recording.Id);
        Assert.Equal(AssetPhase.Ready, recording.Phase);
        Assert.Equal(AssetSourceType.Recording, recording.Source!.Type);
        Assert.Equal(recording.Id, (await scene.Client.Sessions.GetRecordingAsync(broadcast.SessionId)).Id);
    }

    [Fact]
    public async Task A_session_that_is_not_recorded_is_not_waited_for()
    {
        await using Waits scene = await Waits.StartAsync();
        LivepeerStream stream = await scene.Client.Streams.CreateAsync(new CreateStreamRequest { Name = "live" });
        StudioBroadcast broadcast = scene.Studio.Live.Start(stream.Id);
        broadcast.Feed(5);

        var exception = await Assert.ThrowsAsync<LivepeerTaskFailedException>(
            () => scene.FinishAsync(scene.Client.Sessions.WaitForRecordingAsync(broadcast.SessionId)));

        Assert.Equal("The session is not recorded.", exception.Message);
    }

    [Fact]
    public async Task A_deleted_recording_is_not_waited_for()
    {
        await using Waits scene = await Waits.StartAsync();
        LivepeerStream stream = await scene.Client.Streams.CreateAsync(new CreateStreamRequest { Name = "live", Record = true });
        StudioBroadcast broadcast = scene.Studio.Live.Start(stream.Id);
        broadcast.Feed(5);
        broadcast.End();
        await scene.FinishAsync(scene.Client.Sessions.WaitForRecordingAsync(broadcast.SessionId));
        await scene.Client.Assets.DeleteAsync(broadcast.SessionId);

        await Assert.ThrowsAsync<LivepeerTaskFailedException>(
            () => scene.FinishAsync(scene.Client.Sessions.WaitForRecordingAsync(broadcast.SessionId)));
    }
}
