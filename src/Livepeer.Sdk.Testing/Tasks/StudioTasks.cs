namespace Livepeer.Sdk.Testing;

/// <summary>Decides what becomes of the tasks that start next. Without a decision they succeed.</summary>
public sealed class StudioTasks
{
    private readonly StudioCore _core;

    internal StudioTasks(StudioCore core) => _core = core;

    /// <summary>Lets the next task of a type fail half-way.</summary>
    /// <param name="type">The type: <c>upload</c>, <c>export</c>, <c>transcode-file</c> or <c>clip</c>; <c>*</c> for any.</param>
    /// <param name="message">The message that it and its asset end with.</param>
    public void FailNext(string type, string message = MediaProbe.Failure) => Add(new TaskFate(type, FateKind.Fail, message));

    /// <summary>Lets the next task of a type start and then never go on.</summary>
    /// <param name="type">The type, as for <see cref="FailNext"/>.</param>
    public void StallNext(string type) => Add(new TaskFate(type, FateKind.Stall, ""));

    /// <summary>Lets the next task of a type fail so that the server itself tries again after a while, and then succeed.</summary>
    /// <param name="type">The type, as for <see cref="FailNext"/>.</param>
    /// <param name="times">How many attempts fail.</param>
    public void RetryNext(string type, int times = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(times);
        Add(new TaskFate(type, FateKind.Retry, "", times));
    }

    /// <summary>Ends a task that has not ended, at once and whatever was decided, with success.</summary>
    /// <param name="taskId">The id of the task.</param>
    public void Complete(string taskId)
    {
        lock (_core.Lock)
        {
            _core.TaskEngine.Complete(Find(taskId));
        }
    }

    /// <summary>Ends a task that has not ended, at once, with failure.</summary>
    /// <param name="taskId">The id of the task.</param>
    /// <param name="message">The message that it and its asset end with.</param>
    public void Fail(string taskId, string message = MediaProbe.Failure)
    {
        lock (_core.Lock)
        {
            _core.TaskEngine.Fail(Find(taskId), message);
        }
    }

    private void Add(TaskFate fate)
    {
        ArgumentException.ThrowIfNullOrEmpty(fate.Type);
        ArgumentNullException.ThrowIfNull(fate.Message);
        lock (_core.Lock)
        {
            _core.TaskEngine.Fates.Add(fate);
        }
    }

    private Row Find(string taskId) =>
        _core.Tasks.Find(taskId) ?? throw new ArgumentException($"There is no task {taskId}.", nameof(taskId));
}
