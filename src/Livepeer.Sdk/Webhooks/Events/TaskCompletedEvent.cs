namespace Livepeer.Sdk;

/// <summary>A task was completed. The type is <c>task.completed</c>.</summary>
public class TaskCompletedEvent : TaskWebhookEvent;
