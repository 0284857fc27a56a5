using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Diagnostics;

/// <summary>Every line that the SDK logs. None holds an ID, an address or a secret.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "{Method} {PathTemplate}: retry {Retry} after {Delay}, because of: {Reason}.")]
    public static partial void Retrying(ILogger logger, string method, string? pathTemplate, int retry, string reason, TimeSpan delay);

    [LoggerMessage(7, LogLevel.Information, "The messages about a stream broke off: connecting again, after {Failures} failures in a row, in {Delay}.")]
    public static partial void Reconnecting(ILogger logger, int failures, TimeSpan delay);

    [LoggerMessage(10, LogLevel.Information, "Upload: retry {Retry} after {Delay}, because of: {Reason}.")]
    public static partial void Resuming(ILogger logger, int retry, TimeSpan delay, string reason);

    [LoggerMessage(11, LogLevel.Warning, "Upload: answers of the server were lost; up to {Count} empty assets may be left in the phase uploading.")]
    public static partial void SlotsLost(ILogger logger, int count);

    [LoggerMessage(12, LogLevel.Warning, "Upload: the empty asset of an upload that failed could not be deleted: {Failure}.")]
    public static partial void SlotLeft(ILogger logger, string failure);

    [LoggerMessage(13, LogLevel.Warning, "The receiver of progress failed: {Failure}.")]
    public static partial void ProgressFailed(ILogger logger, string failure);

    [LoggerMessage(20, LogLevel.Information, "Download: taken up for the {Retry}. time after {Delay}, because of: {Reason}.")]
    public static partial void ResumingDownload(ILogger logger, int retry, string reason, TimeSpan delay);

    [LoggerMessage(30, LogLevel.Warning, "A reload of configuration is ignored, and the last valid options stay in use. {Problems}")]
    public static partial void ReloadInvalid(ILogger logger, string problems);

    [LoggerMessage(31, LogLevel.Warning, "A reload changed options that take effect when the application restarts: {Options}.")]
    public static partial void RestartNeeded(ILogger logger, string options);
}
