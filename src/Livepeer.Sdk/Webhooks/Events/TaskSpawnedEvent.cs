namespace Livepeer.Sdk;

/// <summary>A task was created. The type is <c>task.spawned</c>.</summary>
public class TaskSpawnedEvent : TaskWebhookEvent;
