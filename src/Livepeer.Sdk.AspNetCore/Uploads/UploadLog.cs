using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.AspNetCore.Uploads;

/// <summary>The log messages of uploads. None contains an ID, a URL or a secret.</summary>
internal static partial class UploadLog
{
    [LoggerMessage(110, LogLevel.Warning, "An upload could not be checked. It will be checked again.")]
    public static partial void CheckFailed(ILogger logger, Exception exception);

    [LoggerMessage(111, LogLevel.Information, "An upload was deleted: {Reason}.")]
    public static partial void Refused(ILogger logger, UploadCheckResult reason);
}
