namespace Livepeer.Sdk.Testing;

/// <summary>A method and a path with placeholders, by which tests select requests.</summary>
internal sealed class PathPattern
{
    private readonly string _method;
    private readonly string[] _parts;

    public PathPattern(string method, string path)
    {
        _method = method;
        _parts = Split(path);
        if (_parts is ["api", ..])
        {
            throw new ArgumentException("The path is the part below /api, such as /stream.", nameof(path));
        }
    }

    public bool Matches(string method, string path)
    {
        if (_method != "*" && !string.Equals(_method, method, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        string[] parts = Split(path);
        for (int i = 0; i < _parts.Length; i++)
        {
            if (_parts[i] == "**")
            {
                return true;
            }

            if (i >= parts.Length
                || (_parts[i] is not ("*" or "{}") && !string.Equals(_parts[i], parts[i], StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return parts.Length == _parts.Length;
    }

    private static string[] Split(string path) => path.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
}
