namespace Livepeer.Sdk.AspNetCore;

/// <summary>The result of a claim to handle an event.</summary>
public enum WebhookClaim
{
    /// <summary>The caller handles the event.</summary>
    Claimed,

    /// <summary>Somebody else is handling the event, and may still fail.</summary>
    InProgress,

    /// <summary>The event has been handled to the end.</summary>
    Done,
}
