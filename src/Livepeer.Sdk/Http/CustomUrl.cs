namespace Livepeer.Sdk.Http;

/// <summary>The URL of a custom request of the caller, which must be below the base address.</summary>
internal static class CustomUrl
{
    public static Uri Create(Uri baseAddress, string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (path[0] != '/' || path.StartsWith("//", StringComparison.Ordinal))
        {
            throw new ArgumentException("A path begins with one '/', and no host.", nameof(path));
        }

        if (path.Any(character => character is '\\' or '#' || char.IsControl(character) || char.IsWhiteSpace(character)))
        {
            throw new ArgumentException("A path holds no '\\', '#', white space or control characters; escape them.", nameof(path));
        }

        // The runtime treats encoded dots as dots.
        string decoded = Uri.UnescapeDataString(path.Split('?', 2)[0]);
        if (decoded.Split('/', '\\').Any(segment => segment is "." or ".."))
        {
            throw new ArgumentException("A path holds no '.' or '..' of its own.", nameof(path));
        }

        string root = baseAddress.AbsoluteUri.TrimEnd('/');
        var url = new Uri(root + path, UriKind.Absolute);
        return new Origin(baseAddress).Owns(url) && url.AbsoluteUri.StartsWith(root + "/", StringComparison.Ordinal)
            ? url
            : throw new ArgumentException("The path must stay below the base address of the API.", nameof(path));
    }
}
