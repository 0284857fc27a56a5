using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk.Waiting;

/// <summary>Waits for the recording of a session to be ready. Its asset exists only then; until then, the session has the status.</summary>
internal sealed class RecordingWait(ISessionApi api, string id) : IWaitTarget<LivepeerSession>
{
    public string Kind => "recording";

    public string Goal => "ready";

    public Task<LivepeerSession> ReadAsync(CancellationToken cancellationToken) =>
        api.GetAsync(id, GetSessionOptions.Default, cancellationToken);

    public WaitState Evaluate(LivepeerSession value) => new()
    {
        Phase = Status(value).Value,
        IsDone = Status(value) == RecordingStatus.Ready,
        Failure = Failure(value),
    };

    public LivepeerTaskFailedException CreateDeletedException(LivepeerNotFoundException cause) =>
        new("The session no longer exists.", cause) { Phase = RecordingStatus.Deleted.Value, AssetId = id };

    public static LivepeerTaskFailedException Deleted(string id, Exception? cause) =>
        new("The recording was deleted.", cause) { Phase = RecordingStatus.Deleted.Value, AssetId = id };

    private static RecordingStatus Status(LivepeerSession value) => value.RecordingStatus ?? RecordingStatus.None;

    private LivepeerTaskFailedException? Failure(LivepeerSession value)
    {
        RecordingStatus status = Status(value);
        if (status == RecordingStatus.Deleted)
        {
            return Deleted(id, null);
        }

        string? why = status == RecordingStatus.Failed ? "The recording failed."
            : status == RecordingStatus.None ? "The session is not recorded."
            : null;
        return why is null ? null : new LivepeerTaskFailedException(why) { Phase = status.Value, AssetId = id };
    }
}
