namespace Livepeer.Sdk.Http;

/// <summary>The scheme, host and port that the key may be sent to.</summary>
internal sealed class Origin(Uri address)
{
    private readonly string _start = StartOf(address);

    /// <summary>Nearly all URLs are built by the SDK and match as text, without being parsed.</summary>
    public bool Owns(Uri? other) => other is { IsAbsoluteUri: true }
        && (other.OriginalString.StartsWith(_start, StringComparison.Ordinal) || StartOf(other) == _start);

    /// <summary>In lowercase, without a default port, and with the slash, so that no longer host name has it as a prefix.</summary>
    private static string StartOf(Uri address) => address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) + "/";
}
