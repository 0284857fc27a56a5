namespace Livepeer.Sdk;

/// <summary>A broadcast was disconnected from one of its multistream targets. The type is <c>multistream.disconnected</c>.</summary>
public class MultistreamDisconnectedEvent : MultistreamWebhookEvent;
