namespace Livepeer.Sdk.Http;

/// <summary>Whether a request may be sent again when nobody knows what became of it.</summary>
internal static class Repeatability
{
    /// <summary>
    /// Reads and deletions may. Of the rest only the request for an upload slot: a slot without bytes never becomes a video.
    /// Ending a broadcast is a deletion by its verb alone: sent twice, it may end the next one.
    /// </summary>
    public static bool MayRepeat(Operation operation) => operation.Method switch
    {
        "GET" or "HEAD" => true,
        "DELETE" => !EndsBroadcast(operation.Path),
        "POST" => operation.Template == "/asset/request-upload",
        _ => false,
    };

    private static bool EndsBroadcast(string path) =>
        path.TrimEnd('/') is var trimmed
        && (trimmed.EndsWith("/terminate", StringComparison.OrdinalIgnoreCase) || trimmed.EndsWith("/egress", StringComparison.OrdinalIgnoreCase));
}
