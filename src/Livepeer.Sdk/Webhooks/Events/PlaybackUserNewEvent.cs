namespace Livepeer.Sdk;

/// <summary>
/// A viewer started to watch. The type is <c>playback.user.new</c>. The server accepts subscriptions, but is not known to send the event.
/// </summary>
public class PlaybackUserNewEvent : StreamWebhookEvent;
