namespace Livepeer.Sdk;

/// <summary>A task failed. Its <see cref="LivepeerTask.Status"/> says why. The type is <c>task.failed</c>.</summary>
public class TaskFailedEvent : TaskWebhookEvent;
