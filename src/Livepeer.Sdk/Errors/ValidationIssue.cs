namespace Livepeer.Sdk;

/// <summary>Represents a validation error of a request.</summary>
/// <param name="Path">
/// The location in the JSON of the request, such as <c>/profiles/0/width</c>, or an empty string if the server names none.
/// </param>
/// <param name="Message">The message of the server.</param>
public sealed record ValidationIssue(string Path, string Message)
{
    /// <summary>Returns the path and the message.</summary>
    /// <returns>Text for display.</returns>
    public override string ToString() => Path.Length == 0 ? Message : $"{Path} {Message}";
}
