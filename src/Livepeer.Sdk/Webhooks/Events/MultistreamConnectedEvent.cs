namespace Livepeer.Sdk;

/// <summary>A broadcast is connected to one of its multistream targets. The type is <c>multistream.connected</c>.</summary>
public class MultistreamConnectedEvent : MultistreamWebhookEvent;
