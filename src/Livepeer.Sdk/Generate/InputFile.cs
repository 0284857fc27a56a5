using System.Net.Http.Headers;
using Livepeer.Sdk.Generate;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>
/// Represents an input file of an AI operation, of at most 10 MiB. It is read while it is sent, and again if the request is retried, so
/// it can be used for several requests.
/// </summary>
public sealed class InputFile
{
    /// <summary>The maximum length in bytes that the server accepts.</summary>
    public const long MaxLength = 10 * 1024 * 1024;

    private readonly Func<CancellationToken, ValueTask<Stream>> _open;

    private InputFile(string name, string? contentType, long? length, Func<CancellationToken, ValueTask<Stream>> open)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (length > MaxLength)
        {
            throw new ArgumentException($"The file has {length} bytes, but the server accepts at most {MaxLength}.");
        }

        if (length < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(length), length, "The length must not be negative.");
        }

        if (contentType is not null && !MediaTypeHeaderValue.TryParse(contentType, out _))
        {
            throw new ArgumentException("A media type is needed, such as image/png.", nameof(contentType));
        }

        Name = name;
        Length = length;
        ContentType = contentType ?? MediaTypes.FromFileName(name);
        _open = open;
    }

    /// <summary>Gets the name of the file, without its directory.</summary>
    public string Name { get; }

    /// <summary>Gets the media type of the file, such as <c>image/png</c>.</summary>
    public string ContentType { get; }

    /// <summary>Gets the length in bytes, or <see langword="null"/> if it is not known before the file is read.</summary>
    public long? Length { get; }

    /// <summary>Creates an input file from a file on disk.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="contentType">The media type, or <see langword="null"/> to derive it from the file extension.</param>
    /// <returns>The file.</returns>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    /// <exception cref="ArgumentException">
    /// The file is larger than 10 MiB, or <paramref name="contentType"/> is not a media type.
    /// </exception>
    public static InputFile FromPath(string path, string? contentType = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var file = new FileInfo(path);
        return new InputFile(file.Name, contentType, file.Length, _ => ValueTask.FromResult<Stream>(
            new FileStream(path, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan })));
    }

    /// <summary>Creates an input file from memory.</summary>
    /// <param name="bytes">The content of the file.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="contentType">The media type, or <see langword="null"/> to derive it from the file extension.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">
    /// The file is larger than 10 MiB, or <paramref name="contentType"/> is not a media type.
    /// </exception>
    public static InputFile FromBytes(ReadOnlyMemory<byte> bytes, string name, string? contentType = null) =>
        new(name, contentType, bytes.Length, _ => ValueTask.FromResult<Stream>(new ReadOnlyMemoryStream(bytes)));

    /// <summary>Creates an input file from a stream.</summary>
    /// <param name="open">
    /// The callback that opens the file from its beginning for each attempt. The stream is disposed after it is read.
    /// </param>
    /// <param name="name">The name of the file.</param>
    /// <param name="length">The length in bytes, or <see langword="null"/> if it is not known.</param>
    /// <param name="contentType">The media type, or <see langword="null"/> to derive it from the file extension.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="length"/> is negative or greater than 10 MiB, or <paramref name="contentType"/> is not a media type.
    /// </exception>
    public static InputFile FromStream(
        Func<CancellationToken, ValueTask<Stream>> open, string name, long? length = null, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new InputFile(name, contentType, length, open);
    }

    internal HttpContent ToContent() => new FilePart(this, _open);
}
