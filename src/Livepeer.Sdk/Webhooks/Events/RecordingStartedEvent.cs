namespace Livepeer.Sdk;

/// <summary>A recording started. The type is <c>recording.started</c>.</summary>
public class RecordingStartedEvent : RecordingWebhookEvent;
