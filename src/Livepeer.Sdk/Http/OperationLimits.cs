using System.Runtime.CompilerServices;

namespace Livepeer.Sdk.Http;

/// <summary>How long calls may take. Generation takes its time, so it has limits of its own.</summary>
internal sealed class OperationLimits(LivepeerOptions options)
{
    /// <summary>The server breaks its silence every twenty seconds where there is nothing to tell.</summary>
    private static readonly TimeSpan _longestSilence = TimeSpan.FromSeconds(45);

    /// <summary>Lets the time of a call run.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Deadline Start(Operation operation, TimeProvider time, CancellationToken caller)
    {
        TimeSpan attempt = options.AttemptTimeout;
        TimeSpan total = options.TotalTimeout;
        if (IsGeneration(operation))
        {
            attempt = total = options.GenerationTimeout;
        }
        else if (attempt != Timeout.InfiniteTimeSpan && attempt < _longestSilence && IsEvents(operation))
        {
            attempt = _longestSilence;
        }

        return new Deadline(time, attempt, total, caller);
    }

    private static bool IsEvents(Operation operation) =>
        operation.Request.Method == HttpMethod.Get
        && operation.Path is var path
        && path.EndsWith("/events", StringComparison.Ordinal)
        && path.Contains("/data/stream/", StringComparison.Ordinal);

    private static bool IsGeneration(Operation operation) =>
        operation.Request.Method == HttpMethod.Post && operation.Path.Contains("/generate/", StringComparison.Ordinal);
}
