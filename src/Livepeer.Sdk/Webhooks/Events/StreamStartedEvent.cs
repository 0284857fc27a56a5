namespace Livepeer.Sdk;

/// <summary>A broadcast started. The type is <c>stream.started</c>.</summary>
public class StreamStartedEvent : StreamWebhookEvent;
