using System.Buffers;

namespace Livepeer.Sdk.Http;

/// <summary>The format of keys and tokens, checked early so that a mistake is reported where it was made.</summary>
internal static class KeyRules
{
    private static readonly SearchValues<char> _allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~+/=");

    /// <summary>Describes what is wrong with a key, without repeating it; <see langword="null"/> if the key is valid.</summary>
    public static string? Problem(string? key) => key switch
    {
        null or "" => "it is empty",
        _ when key.AsSpan().ContainsAny(" \t\r\n") => "it contains white space, such as a line break, or has \"Bearer\" in front",
        _ when key.AsSpan().ContainsAnyExcept(_allowed) => "it contains a character that no key has, such as a quotation mark",
        _ => null,
    };
}
