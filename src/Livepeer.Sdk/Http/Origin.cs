namespace Livepeer.Sdk.Http;

/// <summary>The scheme, host and port that the key may go to.</summary>
internal sealed class Origin(Uri address)
{
    private readonly string _start = StartOf(address);

    /// <summary>Nearly every address is one of ours as we write it, and needs no taking apart.</summary>
    public bool Owns(Uri? other) => other is { IsAbsoluteUri: true }
        && (other.OriginalString.StartsWith(_start, StringComparison.Ordinal) || StartOf(other) == _start);

    /// <summary>In lower case, without a port that goes without saying, and with the slash: no longer host begins like it.</summary>
    private static string StartOf(Uri address) => address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) + "/";
}
