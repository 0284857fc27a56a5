using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Diagnostics;

/// <summary>The log messages of the SDK. None contains an ID, a URL or a secret.</summary>
internal static partial class Log
{
    /// <summary>The category of all messages.</summary>
    public const string Category = "Livepeer.Sdk";

    [LoggerMessage(1, LogLevel.Information, "{Method} {PathTemplate}: retry {Retry} after {Delay}. Reason: {Reason}.")]
    public static partial void Retrying(ILogger logger, string method, string? pathTemplate, int retry, string reason, TimeSpan delay);

    [LoggerMessage(
        7, LogLevel.Information, "Stream events: connection lost. Reconnecting in {Delay} after {Failures} consecutive failures.")]
    public static partial void Reconnecting(ILogger logger, int failures, TimeSpan delay);

    [LoggerMessage(10, LogLevel.Information, "Upload: retry {Retry} after {Delay}. Reason: {Reason}.")]
    public static partial void Resuming(ILogger logger, int retry, TimeSpan delay, string reason);

    [LoggerMessage(11, LogLevel.Warning, "Upload: responses were lost. Up to {Count} empty assets may remain in the phase uploading.")]
    public static partial void SlotsLost(ILogger logger, int count);

    [LoggerMessage(12, LogLevel.Warning, "Upload: the empty asset of a failed upload could not be deleted: {Failure}.")]
    public static partial void SlotLeft(ILogger logger, string failure);

    [LoggerMessage(13, LogLevel.Warning, "The progress callback threw an exception: {Failure}.")]
    public static partial void ProgressFailed(ILogger logger, string failure);

    [LoggerMessage(20, LogLevel.Information, "Download: retry {Retry} after {Delay}. Reason: {Reason}.")]
    public static partial void ResumingDownload(ILogger logger, int retry, string reason, TimeSpan delay);

    [LoggerMessage(30, LogLevel.Warning, "A reload of configuration is ignored, and the last valid options stay in use. {Problems}")]
    public static partial void ReloadInvalid(ILogger logger, string problems);

    [LoggerMessage(
        32,
        LogLevel.Warning,
        "The API key is not restricted, and everyone who opens this page can use it, to read and delete what is in the account. Create a "
        + "CORS-enabled key without full access for pages, and delete this one.")]
    public static partial void KeyNotRestricted(ILogger logger);

    [LoggerMessage(31, LogLevel.Warning, "A reload changed options that take effect when the application restarts: {Options}.")]
    public static partial void RestartNeeded(ILogger logger, string options);
}
