namespace Livepeer.Sdk;

/// <summary>One of many files to upload.</summary>
public sealed class UploadItem
{
    /// <summary>Gets or sets the path of the file.</summary>
    public required string Path { get; init; }

    /// <summary>Gets or sets the properties of its asset.</summary>
    public required CreateAssetRequest Request { get; init; }

    /// <summary>Creates an item whose asset has the name of the file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>The item.</returns>
    public static UploadItem FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new UploadItem { Path = path, Request = new CreateAssetRequest { Name = System.IO.Path.GetFileName(path) } };
    }
}
