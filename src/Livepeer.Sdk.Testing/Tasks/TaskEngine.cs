using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Runs tasks through their phases on the studio's clock.</summary>
internal sealed class TaskEngine(StudioCore core)
{
    private readonly Dictionary<string, int> _attempts = new(StringComparer.Ordinal);

    /// <summary>The outcomes that tests have planned, in order.</summary>
    public List<TaskOutcome> PlannedOutcomes { get; } = [];

    public void EnsureCapacity(string userId)
    {
        int scheduled = core.Tasks.Rows.Count(row =>
            row.IsOwnJson && row.UserId == userId && row.Body.ContainsKey("scheduledAt") && IsOpen(row));
        if (scheduled >= core.Options.MaxPendingTasks)
        {
            throw new StudioError(429, $"user {userId} has reached the maximum number of pending tasks");
        }
    }

    public Row Create(
        string type,
        Caller caller,
        JsonObject parameters,
        string? inputAssetId = null,
        string? outputAssetId = null,
        string? requesterId = null) =>
        Create(type, caller.User.Id, caller.ProjectId, parameters, inputAssetId, outputAssetId, requesterId);

    public Row Create(
        string type,
        string userId,
        string projectId,
        JsonObject parameters,
        string? inputAssetId,
        string? outputAssetId,
        string? requesterId)
    {
        var task = new JsonObject { ["id"] = Ids.New(), ["createdAt"] = core.NowMilliseconds, ["type"] = type };
        ReadOnlySpan<(string, string?)> assetIds = [("inputAssetId", inputAssetId), ("outputAssetId", outputAssetId)];
        foreach ((string name, string? value) in assetIds)
        {
            if (value is not null)
            {
                task[name] = value;
            }
        }

        task["userId"] = userId;
        task["params"] = new JsonObject { [type] = parameters };
        task["status"] = new JsonObject { ["phase"] = "pending", ["updatedAt"] = core.NowMilliseconds };
        task["projectId"] = projectId;
        if (requesterId is not null)
        {
            task["requesterId"] = requesterId;
        }

        Row row = core.Tasks.Add(task);
        core.Events.TaskChanged(row, "task.spawned");
        return row;
    }

    /// <summary>Schedules a task: it waits and then runs.</summary>
    public void Schedule(Row task) => Schedule(task, retries: 0, TimeSpan.Zero);

    public void Retry(Row task)
    {
        if (TaskDocs.Phase(task) != "failed")
        {
            throw StudioError.BadRequest("task is not in a retryable state");
        }

        Schedule(task);
    }

    public void Complete(Row task)
    {
        if (IsOpen(task))
        {
            End(task);
            TaskWork.Finish(core, task);
            SetStatus(task, new JsonObject { ["phase"] = "completed", ["updatedAt"] = core.NowMilliseconds });
            core.Events.TaskChanged(task, "task.completed");
        }
    }

    public void Fail(Row task, string message)
    {
        if (!IsOpen(task))
        {
            return;
        }

        End(task);
        SetStatus(task, new JsonObject
        {
            ["phase"] = "failed",
            ["updatedAt"] = core.NowMilliseconds,
            ["errorMessage"] = message,
            ["retries"] = 0L,
        });
        TaskWork.Fail(core, task, message);
        core.Events.TaskChanged(task, "task.failed");
    }

    private static bool IsOpen(Row task) => TaskDocs.Phase(task) is "pending" or "waiting" or "running";

    private void Schedule(Row task, int retries, TimeSpan delay)
    {
        int attempt = _attempts[task.Id] = _attempts.GetValueOrDefault(task.Id) + 1;
        core.Tasks.Change(task, body =>
        {
            body["scheduledAt"] = core.NowMilliseconds + (long)delay.TotalMilliseconds;
            body["status"] = new JsonObject { ["phase"] = "waiting", ["updatedAt"] = core.NowMilliseconds, ["retries"] = (long)retries };
        });
        core.Events.TaskChanged(task, "task.updated");
        ScheduleStep(task, attempt, delay + core.Options.TaskStepDuration, () => Begin(task, attempt, retries));
    }

    private void Begin(Row task, int attempt, int retries)
    {
        string type = task.Body.Text("type")!;
        int at = PlannedOutcomes.FindIndex(candidate => candidate.Type == "*" || candidate.Type == type);
        TaskOutcome? outcome = at < 0 ? null : PlannedOutcomes[at];
        if (outcome is not null)
        {
            PlannedOutcomes.RemoveAt(at);
            if (outcome is { Kind: TaskOutcomeKind.Retry, Attempts: > 1 })
            {
                PlannedOutcomes.Insert(at, outcome with { Attempts = outcome.Attempts - 1 });
            }
        }

        Progress(task, 0);
        TaskWork.Begin(core, task, failure =>
        {
            if (failure is not null)
            {
                Fail(task, failure);
            }
            else if (outcome?.Kind != TaskOutcomeKind.Stall)
            {
                ScheduleStep(task, attempt, core.Options.TaskStepDuration, () => Step(task, attempt, retries, 1, outcome));
            }
        });
    }

    private void Step(Row task, int attempt, int retries, int step, TaskOutcome? outcome)
    {
        int steps = core.Options.TaskSteps;
        if (outcome is not null && step * 2 > steps)
        {
            ApplyOutcome(task, retries, outcome);
        }
        else if (step >= steps)
        {
            Complete(task);
        }
        else
        {
            Progress(task, (double)step / steps);
            ScheduleStep(task, attempt, core.Options.TaskStepDuration, () => Step(task, attempt, retries, step + 1, outcome));
        }
    }

    private void ApplyOutcome(Row task, int retries, TaskOutcome outcome)
    {
        if (outcome.Kind == TaskOutcomeKind.Fail)
        {
            Fail(task, outcome.Message);
            return;
        }

        Schedule(task, retries + 1, core.Options.TaskRetryDelay * (retries + 1));
        TaskWork.Rewind(core, task);
    }

    private void Progress(Row task, double share)
    {
        SetStatus(task, new JsonObject { ["phase"] = "running", ["updatedAt"] = core.NowMilliseconds, ["progress"] = Nodes.Number(share) });
        TaskWork.Progress(core, task, share);
        core.Events.TaskChanged(task, "task.updated");
    }

    private void SetStatus(Row task, JsonObject status) => core.Tasks.Change(task, body => body["status"] = status);

    private void End(Row task) => _attempts[task.Id] = _attempts.GetValueOrDefault(task.Id) + 1;

    // If the task has ended or was restarted meanwhile, its old steps are ignored.
    private void ScheduleStep(Row task, int attempt, TimeSpan time, Action action) => core.Scheduler.After(time, () =>
    {
        if (_attempts.GetValueOrDefault(task.Id) == attempt && IsOpen(task))
        {
            action();
        }
    });
}
