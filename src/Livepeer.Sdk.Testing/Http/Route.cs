namespace Livepeer.Sdk.Testing;

/// <summary>A verb and a path with placeholders, and their handler.</summary>
internal sealed class Route
{
    private readonly string[] _pattern;

    public Route(string verb, string path)
    {
        Verb = verb;
        Path = path;
        _pattern = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
    }

    public string Verb { get; }

    public string Path { get; }

    public Access Access { get; init; } = Access.Key;

    /// <summary>The schema of the body, which is validated before the handler runs.</summary>
    public Schema? Schema { get; init; }

    /// <summary>Whether the body is validated before the caller is authenticated.</summary>
    public bool ValidatesFirst { get; init; }

    /// <summary>The handler that runs under the studio's lock, which is the usual case.</summary>
    public Func<Call, Reply>? Handler { get; init; }

    /// <summary>The handler that runs outside the lock, for uploads, downloads and calls to other servers.</summary>
    public Func<Call, Task<Reply>>? AsyncHandler { get; init; }

    public IReadOnlyList<string>? Match(string verb, IReadOnlyList<string> segments)
    {
        if (segments.Count != _pattern.Length || !Accepts(verb))
        {
            return null;
        }

        List<string>? values = null;
        for (int i = 0; i < _pattern.Length; i++)
        {
            if (_pattern[i] == "{}")
            {
                (values ??= []).Add(segments[i]);
            }
            else if (!string.Equals(_pattern[i], segments[i], StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
        }

        return (IReadOnlyList<string>?)values ?? [];
    }

    private bool Accepts(string verb) => Verb == verb || (Verb == "GET" && verb == "HEAD");
}
