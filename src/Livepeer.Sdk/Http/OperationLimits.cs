namespace Livepeer.Sdk.Http;

/// <summary>How long calls may take. Generation takes its time, so it has limits of its own.</summary>
internal sealed class OperationLimits(LivepeerOptions options)
{
    /// <summary>The server breaks its silence every twenty seconds where there is nothing to tell.</summary>
    private static readonly TimeSpan _longestSilence = TimeSpan.FromSeconds(45);

    public TimeSpan AttemptTimeout(HttpRequestMessage request) =>
        IsGeneration(request) ? options.GenerationTimeout
        : IsEvents(request) && options.AttemptTimeout != Timeout.InfiniteTimeSpan && options.AttemptTimeout < _longestSilence ? _longestSilence
        : options.AttemptTimeout;

    public TimeSpan TotalTimeout(HttpRequestMessage request) =>
        IsGeneration(request) ? options.GenerationTimeout : options.TotalTimeout;

    private static bool IsEvents(HttpRequestMessage request) =>
        request.Method == HttpMethod.Get
        && request.RequestUri is { IsAbsoluteUri: true } uri
        && uri.AbsolutePath.Contains("/data/stream/", StringComparison.Ordinal)
        && uri.AbsolutePath.EndsWith("/events", StringComparison.Ordinal);

    private static bool IsGeneration(HttpRequestMessage request) =>
        request.Method == HttpMethod.Post
        && request.RequestUri is { IsAbsoluteUri: true } uri
        && uri.AbsolutePath.Contains("/generate/", StringComparison.Ordinal);
}
