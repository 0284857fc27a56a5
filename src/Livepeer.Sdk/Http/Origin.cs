namespace Livepeer.Sdk.Http;

/// <summary>The scheme, host and port that the key may be sent to.</summary>
internal sealed class Origin(Uri url)
{
    private readonly string _prefix = GetPrefix(url);

    /// <summary>Nearly all URLs are built by the SDK and match as text, without being parsed.</summary>
    public bool Owns(Uri? other) => other is { IsAbsoluteUri: true }
        && (other.OriginalString.StartsWith(_prefix, StringComparison.Ordinal) || GetPrefix(other) == _prefix);

    /// <summary>In lowercase, without a default port, and with the slash, so that no longer host name has it as a prefix.</summary>
    private static string GetPrefix(Uri url) => url.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) + "/";
}
