namespace Livepeer.Sdk.Downloads;

/// <summary>The parts of a URL, as returned by <see cref="UrlText.Split"/>.</summary>
internal readonly record struct UrlParts(string Origin, string Path, string? Query, string Fragment)
{
    /// <summary>Gets the path as it follows an origin that has a host: it begins with a slash.</summary>
    public string RootedPath => Path.StartsWith('/') ? Path : "/" + Path;

    public override string ToString()
    {
        string path = Origin.Contains("//", StringComparison.Ordinal) && Path.Length > 0 ? RootedPath : Path;
        return Query is null ? Origin + path + Fragment : $"{Origin}{path}?{Query}{Fragment}";
    }
}
