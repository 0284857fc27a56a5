namespace Livepeer.Sdk;

/// <summary>
/// A viewer requests access. The type is <c>playback.accessControl</c>. The server does not send it as an event: read its requests with
/// <see cref="PlaybackAccessRequest.Parse(ReadOnlyMemory{byte}, string?, IReadOnlyCollection{Secret})"/>.
/// </summary>
public class PlaybackAccessControlEvent : StreamWebhookEvent;
