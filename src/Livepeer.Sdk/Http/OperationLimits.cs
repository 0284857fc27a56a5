namespace Livepeer.Sdk.Http;

/// <summary>How long calls may take. Generation takes its time, so it has limits of its own.</summary>
internal sealed class OperationLimits(LivepeerOptions options)
{
    public TimeSpan AttemptTimeout(HttpRequestMessage request) =>
        IsGeneration(request) ? options.GenerationTimeout : options.AttemptTimeout;

    public TimeSpan TotalTimeout(HttpRequestMessage request) =>
        IsGeneration(request) ? options.GenerationTimeout : options.TotalTimeout;

    private static bool IsGeneration(HttpRequestMessage request) =>
        request.Method == HttpMethod.Post
        && request.RequestUri is { IsAbsoluteUri: true } uri
        && uri.AbsolutePath.Contains("/generate/", StringComparison.Ordinal);
}
