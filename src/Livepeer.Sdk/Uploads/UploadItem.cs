namespace Livepeer.Sdk;

/// <summary>One of many files to be uploaded.</summary>
public sealed class UploadItem
{
    /// <summary>The file.</summary>
    public required string Path { get; init; }

    /// <summary>What its asset shall be.</summary>
    public required CreateAssetRequest Request { get; init; }

    /// <summary>A file whose asset is called as the file is.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The item.</returns>
    public static UploadItem FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new UploadItem { Path = path, Request = new CreateAssetRequest { Name = System.IO.Path.GetFileName(path) } };
    }
}
