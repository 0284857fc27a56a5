namespace Livepeer.Sdk;

/// <summary>
/// A recorded broadcast ended, and its recording is waiting to be processed. Sent about a minute after the end. The type is
/// <c>recording.waiting</c>.
/// </summary>
public class RecordingWaitingEvent : RecordingWebhookEvent;
