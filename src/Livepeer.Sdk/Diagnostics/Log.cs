using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Diagnostics;

/// <summary>Every line that the SDK logs. None holds an ID, an address or a secret.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "{Method} {PathTemplate}: retry {Retry} after {Delay}, because of: {Reason}.")]
    public static partial void Retrying(ILogger logger, string method, string? pathTemplate, int retry, string reason, TimeSpan delay);

    [LoggerMessage(7, LogLevel.Information, "The messages about a stream broke off: connecting again, after {Failures} failures in a row, in {Delay}.")]
    public static partial void Reconnecting(ILogger logger, int failures, TimeSpan delay);

    [LoggerMessage(20, LogLevel.Information, "Download: taken up for the {Retry}. time after {Delay}, because of: {Reason}.")]
    public static partial void ResumingDownload(ILogger logger, int retry, string reason, TimeSpan delay);
}
