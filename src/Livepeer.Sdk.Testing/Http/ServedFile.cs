namespace Livepeer.Sdk.Testing;

/// <summary>A file of the studio's, or bytes of its own making, served with range requests.</summary>
internal sealed record ServedFile(string? Path, ReadOnlyMemory<byte> Content, string ContentType)
{
    /// <summary>Names this version of the file, quoted.</summary>
    public string? Tag { get; init; }

    public Stream Open() => Path is null
        ? new MemoryStream(Content.ToArray(), writable: false)
        : new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024, useAsync: true);
}
