namespace Cli.Listening;

/// <summary>How an endpoint responded to an event.</summary>
internal sealed record ForwardOutcome(int? Status, string? Error)
{
    public bool IsTimeout { get; init; }

    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Gets a value indicating whether the endpoint is not there, which ends when it is started again.</summary>
    public bool IsDown => Status is null && !IsTimeout;

    /// <summary>Gets a value indicating whether to send the event again, as the server would.</summary>
    public bool IsTransient => Status is null or >= 500;
}
