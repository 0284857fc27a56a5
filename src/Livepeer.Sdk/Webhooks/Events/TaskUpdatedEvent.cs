namespace Livepeer.Sdk;

/// <summary>The progress of a task changed. The type is <c>task.updated</c>.</summary>
public class TaskUpdatedEvent : TaskWebhookEvent;
