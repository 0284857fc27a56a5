using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.AspNetCore.Proxy;

/// <summary>The log messages of the endpoints for visitors. None contains an ID, a URL or a secret.</summary>
internal static partial class Log
{
    [LoggerMessage(100, LogLevel.Error, "{Endpoint}: a call to Livepeer Studio failed. The visitor received no details.")]
    public static partial void CallFailed(ILogger logger, string? endpoint, Exception exception);
}
