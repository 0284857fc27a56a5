namespace Livepeer.Sdk.AspNetCore;

/// <summary>Which failed events to send again, and when.</summary>
public class LivepeerWebhookReplayOptions
{
    /// <summary>The longest time that a timer can wait is a little longer.</summary>
    private static readonly TimeSpan _longest = TimeSpan.FromDays(49);

    /// <summary>Gets or sets the ID of the webhook. Required.</summary>
    public string WebhookId { get; set; } = "";

    /// <summary>Gets or sets how far back failed events are considered. The default is one day.</summary>
    public TimeSpan Period { get; set; } = TimeSpan.FromDays(1);

    /// <summary>
    /// Gets or sets the time after the start of the host until the first replay. The default is 30 seconds, the maximum 49 days.
    /// </summary>
    public TimeSpan Delay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Gets or sets the time between replays. The default is one hour, the maximum 49 days.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.FromHours(1);

    internal void Validate()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(WebhookId);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(Period, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(Delay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Delay, _longest);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(Interval, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Interval, _longest);
    }
}
