using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk.Waiting;

/// <summary>Waits for a task to be completed.</summary>
internal sealed class TaskWait(ITaskApi tasks, string id) : IWaitTarget<LivepeerTask>
{
    public string Kind => "task";

    public string Goal => "completed";

    public Task<LivepeerTask> ReadAsync(CancellationToken cancellationToken) => tasks.GetAsync(id, cancellationToken);

    public WaitState Evaluate(LivepeerTask value) => new()
    {
        Phase = value.Phase.Value,
        Progress = value.Status?.Progress,
        Retries = value.Status?.Retries,
        IsDone = value.Phase == TaskPhase.Completed,
        Failure = value.Phase == TaskPhase.Failed ? Failure(value, "failed")
            : value.Phase == TaskPhase.Cancelled ? Failure(value, "was cancelled")
            : null,
    };

    public LivepeerTaskFailedException CreateDeletedException(LivepeerNotFoundException cause) =>
        new("The task was deleted before it was completed.", cause) { Phase = "deleted", TaskId = id };

    private LivepeerTaskFailedException Failure(LivepeerTask value, string ended)
    {
        string? message = Redactor.RedactText(value.Status?.ErrorMessage);
        string kind = value.Type is { } type ? $" of type '{ServerText.Clean(type.Value)}'" : "";
        return new LivepeerTaskFailedException($"The task{kind} {ended}: {message ?? "the server does not say why"}")
        {
            Phase = value.Phase.Value,
            ServerMessage = message,
            TaskId = id,
            AssetId = value.OutputAssetId ?? value.InputAssetId,
        };
    }
}
