using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>
/// A file to send to an AI operation: at most 10 MiB. It is read while it is sent, and anew should it be sent again, so that it may
/// serve several requests.
/// </summary>
public sealed class InputFile
{
    /// <summary>The most bytes that the server takes.</summary>
    public const long MaxLength = 10 * 1024 * 1024;

    private readonly Func<CancellationToken, ValueTask<Stream>> _open;

    private InputFile(string name, string? contentType, long? length, Func<CancellationToken, ValueTask<Stream>> open)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (length > MaxLength)
        {
            throw new ArgumentException($"The server takes files of at most {MaxLength} bytes; this has {length}.");
        }

        Name = name;
        Length = length;
        ContentType = contentType ?? MediaTypes.Of(name);
        _open = open;
    }

    /// <summary>The name of the file, without folders.</summary>
    public string Name { get; }

    /// <summary>What kind of file it is, such as <c>image/png</c>.</summary>
    public string ContentType { get; }

    /// <summary>How many bytes it has; null where that is not known before it is read.</summary>
    public long? Length { get; }

    /// <summary>A file on disk.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="contentType">What kind of file it is; told by the ending of its name unless set.</param>
    /// <returns>The file.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ArgumentException">It has more than 10 MiB.</exception>
    public static InputFile FromPath(string path, string? contentType = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var file = new FileInfo(path);
        return new InputFile(file.Name, contentType, file.Length, _ => ValueTask.FromResult<Stream>(
            new FileStream(path, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan })));
    }

    /// <summary>A file in memory.</summary>
    /// <param name="bytes">What is in it.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="contentType">What kind of file it is; told by the ending of its name unless set.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">It has more than 10 MiB.</exception>
    public static InputFile FromBytes(ReadOnlyMemory<byte> bytes, string name, string? contentType = null) =>
        new(name, contentType, bytes.Length, _ => ValueTask.FromResult<Stream>(new ReadOnlyMemoryStream(bytes)));

    /// <summary>A file from anywhere.</summary>
    /// <param name="open">Opens the file, each time from its beginning. The stream is disposed of when it is read.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="length">How many bytes it has, where that is known.</param>
    /// <param name="contentType">What kind of file it is; told by the ending of its name unless set.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException"><paramref name="length"/> is more than 10 MiB.</exception>
    public static InputFile FromStream(
        Func<CancellationToken, ValueTask<Stream>> open, string name, long? length = null, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new InputFile(name, contentType, length, open);
    }

    internal HttpContent ToContent() => new FilePart(this, _open);
}
