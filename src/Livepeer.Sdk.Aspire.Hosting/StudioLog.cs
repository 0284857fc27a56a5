using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Aspire.Hosting;

/// <summary>The log messages of studios, which the dashboard shows with the resource.</summary>
internal static partial class StudioLog
{
    [LoggerMessage(1, LogLevel.Information, "LocalStudio listens on {BaseAddress}. Its contents are lost when the application host stops.")]
    public static partial void Started(ILogger logger, Uri baseAddress);

    [LoggerMessage(2, LogLevel.Error, "LocalStudio could not start.")]
    public static partial void Failed(ILogger logger, Exception exception);
}
