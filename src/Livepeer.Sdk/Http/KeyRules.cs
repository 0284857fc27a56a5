using System.Buffers;

namespace Livepeer.Sdk.Http;

/// <summary>What a key or token may look like, so that a slip is found where it was made.</summary>
internal static class KeyRules
{
    private static readonly SearchValues<char> _allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~+/=");

    /// <summary>What is wrong with a key, in words that do not repeat it; <see langword="null"/> if nothing is.</summary>
    public static string? Problem(string? key) => key switch
    {
        null or "" => "it is empty",
        _ when key.AsSpan().ContainsAny(" \t\r\n") => "it contains white space, such as a line break or a name in front",
        _ when key.AsSpan().ContainsAnyExcept(_allowed) => "it contains a character that no key has, such as a quotation mark",
        _ => null,
    };
}
