namespace Livepeer.Sdk;

/// <summary>One thing that the server found wrong with a request.</summary>
/// <param name="Path">Where in the request's JSON, such as <c>/profiles/0/width</c>; empty for the whole, and where the server does not say.</param>
/// <param name="Message">What is wrong.</param>
public sealed record ValidationIssue(string Path, string Message)
{
    /// <summary>Place and message.</summary>
    /// <returns>One sentence.</returns>
    public override string ToString() => Path.Length == 0 ? Message : $"{Path} {Message}";
}
