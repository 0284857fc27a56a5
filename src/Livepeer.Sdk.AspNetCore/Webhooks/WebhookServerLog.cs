using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.AspNetCore.Webhooks;

/// <summary>The log messages of webhook endpoints and gates. An event is logged by its type and ID.</summary>
internal static partial class WebhookServerLog
{
    public const string Category = "Livepeer.Sdk.AspNetCore.Webhooks";

    [LoggerMessage(1, LogLevel.Warning, "A webhook request was refused: {Reason}")]
    public static partial void Refused(ILogger logger, string reason);

    [LoggerMessage(2, LogLevel.Warning, "A webhook request was refused: it is larger than {MaxSize} bytes.")]
    public static partial void TooLarge(ILogger logger, int maxSize);

    [LoggerMessage(3, LogLevel.Error, "A webhook request can't be verified now: no secret is known for it.")]
    public static partial void NoSecret(ILogger logger);

    [LoggerMessage(4, LogLevel.Error, "The delegate that returns the secrets of a webhook failed.")]
    public static partial void ProviderFailed(ILogger logger, Exception exception);

    [LoggerMessage(5, LogLevel.Error, "An authentic webhook request can't be read.")]
    public static partial void Unreadable(ILogger logger, Exception exception);

    [LoggerMessage(6, LogLevel.Error, "The handler of the event {Event} failed.")]
    public static partial void HandlerFailed(ILogger logger, string @event, Exception exception);

    [LoggerMessage(7, LogLevel.Error, "The event {Event} can't be claimed.")]
    public static partial void ClaimFailed(ILogger logger, string @event, Exception exception);

    [LoggerMessage(8, LogLevel.Warning, "The event {Event} was handled, but that can't be stored. A repetition would be handled again.")]
    public static partial void ConfirmFailed(ILogger logger, string @event, Exception exception);

    [LoggerMessage(9, LogLevel.Warning, "The claim of the event {Event} can't be released. It ends by itself.")]
    public static partial void ReleaseFailed(ILogger logger, string @event, Exception exception);

    [LoggerMessage(10, LogLevel.Debug, "The event {Event} is a repetition: {Claim}.")]
    public static partial void Repeated(ILogger logger, string @event, WebhookClaim claim);

    [LoggerMessage(11, LogLevel.Warning, "The queue is full or stopping: the event {Event} was not accepted.")]
    public static partial void QueueFull(ILogger logger, string @event);

    [LoggerMessage(12, LogLevel.Critical, "The event {Event} was acknowledged, but its handler failed {Attempts} times. It is given up.")]
    public static partial void GivenUp(ILogger logger, string @event, int attempts, Exception exception);

    [LoggerMessage(13, LogLevel.Critical, "{Count} acknowledged events were not handled before the host stopped, among them {Event}.")]
    public static partial void Lost(ILogger logger, int count, string? @event);

    [LoggerMessage(14, LogLevel.Error, "The delegate that decides about a viewer failed. The viewer is refused.")]
    public static partial void GateFailed(ILogger logger, Exception exception);

    [LoggerMessage(15, LogLevel.Information, "Replay: {Count} events were delivered again, {Failed} of which failed.")]
    public static partial void Replayed(ILogger logger, int count, int failed);

    [LoggerMessage(16, LogLevel.Warning, "Replay: failed. It is tried again later.")]
    public static partial void ReplayFailed(ILogger logger, Exception exception);
}
