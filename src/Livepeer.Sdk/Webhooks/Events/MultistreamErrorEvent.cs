namespace Livepeer.Sdk;

/// <summary>A broadcast failed to connect to one of its multistream targets. The type is <c>multistream.error</c>.</summary>
public class MultistreamErrorEvent : MultistreamWebhookEvent;
