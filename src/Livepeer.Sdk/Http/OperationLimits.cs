namespace Livepeer.Sdk.Http;

/// <summary>How long calls may take. Generation takes its time, so it has limits of its own.</summary>
internal sealed class OperationLimits(LivepeerOptions options)
{
    /// <summary>The server breaks its silence every twenty seconds where there is nothing to tell.</summary>
    private static readonly TimeSpan _longestSilence = TimeSpan.FromSeconds(45);

    public TimeSpan AttemptTimeout(Operation operation) =>
        IsGeneration(operation) ? options.GenerationTimeout
        : IsEvents(operation) && options.AttemptTimeout != Timeout.InfiniteTimeSpan && options.AttemptTimeout < _longestSilence ? _longestSilence
        : options.AttemptTimeout;

    public TimeSpan TotalTimeout(Operation operation) =>
        IsGeneration(operation) ? options.GenerationTimeout : options.TotalTimeout;

    private static bool IsEvents(Operation operation) =>
        operation.Request.Method == HttpMethod.Get
        && operation.Path is var path
        && path.EndsWith("/events", StringComparison.Ordinal)
        && path.Contains("/data/stream/", StringComparison.Ordinal);

    private static bool IsGeneration(Operation operation) =>
        operation.Request.Method == HttpMethod.Post && operation.Path.Contains("/generate/", StringComparison.Ordinal);
}
