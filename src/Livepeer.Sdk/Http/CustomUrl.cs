namespace Livepeer.Sdk.Http;

/// <summary>The URL of a custom request of the caller, which must be below the base address.</summary>
internal static class CustomUrl
{
    public static Uri Create(Uri baseAddress, string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (path[0] != '/' || path.StartsWith("//", StringComparison.Ordinal))
        {
            throw new ArgumentException("The path must begin with a single '/' and must not contain a host.", nameof(path));
        }

        if (path.Any(character => character is '\\' or '#' || char.IsControl(character) || char.IsWhiteSpace(character)))
        {
            throw new ArgumentException(
                "The path must not contain '\\', '#', white space or control characters. Escape them.", nameof(path));
        }

        // The runtime treats encoded dots as dots.
        string decoded = Uri.UnescapeDataString(path.Split('?', 2)[0]);
        if (decoded.Split('/', '\\').Any(segment => segment is "." or ".."))
        {
            throw new ArgumentException("The path must not contain the segments '.' or '..'.", nameof(path));
        }

        string root = baseAddress.AbsoluteUri.TrimEnd('/');
        var url = new Uri(root + path, UriKind.Absolute);
        return new Origin(baseAddress).Owns(url) && url.AbsoluteUri.StartsWith(root + "/", StringComparison.Ordinal)
            ? url
            : throw new ArgumentException("The path must stay below the base address of the API.", nameof(path));
    }
}
