namespace Livepeer.Sdk;

/// <summary>A broadcast ended. The type is <c>stream.idle</c>.</summary>
public class StreamIdleEvent : StreamWebhookEvent;
