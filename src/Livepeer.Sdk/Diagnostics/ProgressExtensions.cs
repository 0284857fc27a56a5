using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Diagnostics;

/// <summary>Tells callers how far something is.</summary>
internal static class ProgressExtensions
{
    /// <summary>A screen that can't be drawn is no reason to lose the work.</summary>
    public static void Tell<T>(this IProgress<T> target, T progress, ILogger logger)
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
