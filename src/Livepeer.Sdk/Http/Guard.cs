using System.Buffers;
using System.Runtime.CompilerServices;

namespace Livepeer.Sdk.Http;

/// <summary>Checks arguments before anything is sent. No message contains a value, which may be a secret.</summary>
internal static class Guard
{
    private const int MaxIdLength = 256;

    private static readonly SearchValues<char> _idCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:~");

    /// <summary>Checks an ID that becomes part of a path: no separators, not only dots, nothing that needs escaping.</summary>
    public static string Id(string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        if (value.Length > MaxIdLength)
        {
            throw new ArgumentException($"An ID has at most {MaxIdLength} characters.", name);
        }

        if (value is "." or ".." || value.AsSpan().ContainsAnyExcept(_idCharacters))
        {
            throw new ArgumentException("An ID consists of letters, digits, '-', '_', '.', ':' and '~', and is not '.' or '..'.", name);
        }

        return value;
    }

    public static IReadOnlyCollection<string> Ids(
        IReadOnlyCollection<string>? values, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(values, name);
        if (values.Count == 0)
        {
            throw new ArgumentException("At least one ID is needed.", name);
        }

        foreach (string value in values)
        {
            Id(value, name);
        }

        return values;
    }

    public static T Body<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }

    /// <summary>Checks a URL for one of the schemes that the server accepts.</summary>
    public static string Url(string? value, IReadOnlyList<string> schemes, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        int colon = value.IndexOf("://", StringComparison.Ordinal);
        if (colon <= 0 || colon + 3 == value.Length || !schemes.Contains(value[..colon], StringComparer.OrdinalIgnoreCase))
        {
            throw new ArgumentException(
                $"A URL that begins with {string.Join(" or ", schemes.Select(scheme => scheme + "://"))} is needed.", name);
        }

        return value;
    }
}
