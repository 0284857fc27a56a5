using System.Buffers;
using System.Collections.Frozen;

namespace Livepeer.Sdk.Http;

/// <summary>The headers that a caller adds to its calls.</summary>
internal sealed class CallHeaders
{
    public static readonly CallHeaders None = new(FrozenDictionary<string, string>.Empty);

    private static readonly SearchValues<char> _nameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-.^_`|~");

    /// <summary>Those that the SDK or the connection sets, that describe the body or the connection, or that replace the method.</summary>
    private static readonly FrozenSet<string> _reserved = FrozenSet.ToFrozenSet(
        [
            "Accept", "Accept-Encoding", "Allow", "Authorization", "Connection", "Cookie", "Cookie2", "Expect", "Expires", "Host",
            "Keep-Alive", "Last-Modified", "Range", "Set-Cookie", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "User-Agent",
            "X-HTTP-Method", "X-HTTP-Method-Override", "X-Method-Override",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] _reservedPrefixes = ["Content-", "Proxy-", "Sec-"];

    private readonly IReadOnlyDictionary<string, string> _values;

    private CallHeaders(IReadOnlyDictionary<string, string> values) => _values = values;

    public IEnumerable<string> Values => _values.Values;

    /// <summary>Checks and copies headers.</summary>
    /// <exception cref="ArgumentException">One of them can't be added.</exception>
    public static CallHeaders Create(IDictionary<string, string> headers, string argument)
    {
        if (headers.Count == 0)
        {
            return None;
        }

        foreach ((string name, string value) in headers)
        {
            if (Problem(name, value) is { } problem)
            {
                throw new ArgumentException(problem, argument);
            }
        }

        return new CallHeaders(new Dictionary<string, string>(headers, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Combines headers; the others take precedence.</summary>
    public CallHeaders With(CallHeaders others)
    {
        if (_values.Count == 0 || others._values.Count == 0)
        {
            return _values.Count == 0 ? others : this;
        }

        var all = new Dictionary<string, string>(_values, StringComparer.OrdinalIgnoreCase);
        foreach ((string name, string value) in others._values)
        {
            all[name] = value;
        }

        return new CallHeaders(all);
    }

    public void AddTo(HttpRequestMessage request)
    {
        RemoveFrom(request);
        foreach ((string name, string value) in _values)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    public void RemoveFrom(HttpRequestMessage request)
    {
        foreach (string name in _values.Keys)
        {
            request.Headers.Remove(name);
        }
    }

    /// <summary>Describes why a header can't be added, without its value, which may be a secret.</summary>
    private static string? Problem(string name, string? value) =>
        name.Length == 0 || name.AsSpan().ContainsAnyExcept(_nameCharacters)
            ? $"A header has an invalid name: '{ServerText.Clean(name)}'."
        : _reserved.Contains(name) || _reservedPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            ? $"The header {name} can't be added: the SDK or the connection sets it."
        : value is null || value.AsSpan().ContainsAnyExceptInRange(' ', '~')
            ? $"The value of the header {name} is null or contains characters other than printable ASCII."
        : null;
}
