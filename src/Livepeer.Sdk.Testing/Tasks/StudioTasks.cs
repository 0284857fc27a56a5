namespace Livepeer.Sdk.Testing;

/// <summary>Controls how tasks end. By default, they succeed.</summary>
public sealed class StudioTasks
{
    private readonly StudioCore _core;

    internal StudioTasks(StudioCore core) => _core = core;

    /// <summary>Makes the next task of a type fail halfway.</summary>
    /// <param name="type">The type: <c>upload</c>, <c>export</c>, <c>transcode-file</c> or <c>clip</c>, or <c>*</c> for any.</param>
    /// <param name="message">The error message of the task and of its asset.</param>
    public void FailNext(string type, string message = MediaProbe.Failure) => Add(new TaskOutcome(type, TaskOutcomeKind.Fail, message));

    /// <summary>Makes the next task of a type start and never end.</summary>
    /// <param name="type">The type, as for <see cref="FailNext"/>.</param>
    public void StallNext(string type) => Add(new TaskOutcome(type, TaskOutcomeKind.Stall, ""));

    /// <summary>
    /// Makes the next task of a type fail temporarily: the server retries it after <see cref="LocalStudioOptions.TaskRetryDelay"/>, and
    /// it succeeds.
    /// </summary>
    /// <param name="type">The type, as for <see cref="FailNext"/>.</param>
    /// <param name="times">The number of attempts that fail.</param>
    public void RetryNext(string type, int times = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(times);
        Add(new TaskOutcome(type, TaskOutcomeKind.Retry, "", times));
    }

    /// <summary>Completes a task that has not ended, regardless of other settings.</summary>
    /// <param name="taskId">The ID of the task.</param>
    public void Complete(string taskId)
    {
        lock (_core.Lock)
        {
            _core.TaskEngine.Complete(Find(taskId));
        }
    }

    /// <summary>Fails a task that has not ended.</summary>
    /// <param name="taskId">The ID of the task.</param>
    /// <param name="message">The error message of the task and of its asset.</param>
    public void Fail(string taskId, string message = MediaProbe.Failure)
    {
        lock (_core.Lock)
        {
            _core.TaskEngine.Fail(Find(taskId), message);
        }
    }

    private void Add(TaskOutcome outcome)
    {
        ArgumentException.ThrowIfNullOrEmpty(outcome.Type);
        ArgumentNullException.ThrowIfNull(outcome.Message);
        lock (_core.Lock)
        {
            _core.TaskEngine.PlannedOutcomes.Add(outcome);
        }
    }

    private Row Find(string taskId) =>
        _core.Tasks.Find(taskId) ?? throw new ArgumentException($"There is no task {taskId}.", nameof(taskId));
}
