using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Diagnostics;

/// <summary>Reports progress to callers.</summary>
internal static class ProgressExtensions
{
    /// <summary>Reports progress. An exception of the callback is logged and does not stop the operation.</summary>
    public static void ReportSafely<T>(this IProgress<T> target, T progress, ILogger logger)
    {
        try
        {
            target.Report(progress);
        }
        catch (Exception exception)
        {
            Log.ProgressFailed(logger, exception.GetType().Name);
        }
    }
}
