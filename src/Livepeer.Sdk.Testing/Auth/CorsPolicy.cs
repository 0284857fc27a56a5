namespace Livepeer.Sdk.Testing;

/// <summary>Decides which origins a request may come from.</summary>
internal static class CorsPolicy
{
    private static readonly string[] _anyOriginPaths = ["/api/playback/", "/api/asset/upload/direct", "/api/asset/upload/tus"];

    /// <summary>Gets the allowed origin for the response header, or <see langword="null"/>.</summary>
    public static string? AllowedOrigin(string? origin, string path, bool isPreflight, Caller? caller)
    {
        if (origin is null)
        {
            return null;
        }

        bool isWelcome = isPreflight
            || _anyOriginPaths.Any(prefix => path.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            || (caller is not null && (caller.AllowedOrigins.Contains("*") || caller.AllowedOrigins.Contains(origin)));
        return isWelcome ? origin : null;
    }
}
