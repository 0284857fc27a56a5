using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Livepeer.Sdk.Downloads;

/// <summary>
/// An incomplete file: its bytes under a temporary name beside the final one, and their version in a second file, so that another run can
/// continue.
/// </summary>
internal sealed class PartFile : DownloadTarget, IAsyncDisposable
{
    private const int MaxTagLength = 4096;
    private const int BufferSize = 128 * 1024;

    private readonly string _path;
    private readonly string _origin;
    private readonly FileStream _part;

    private PartFile(string path, string origin, FileStream part, RecordedHash? expected)
        : base(part, expected)
    {
        _path = path;
        _origin = origin;
        _part = part;
    }

    private string PartPath => _part.Name;

    private string TagPath => PartPath + PartFileName.TagSuffix;

    /// <summary>Opens the part of an earlier run, or creates a new one.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="url">The URL of the file. A part of another file is not used.</param>
    /// <param name="expected">The hash that the whole file must have.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static async Task<PartFile> OpenAsync(string path, string url, RecordedHash? expected, CancellationToken cancellationToken)
    {
        // One writer at a time.
        var part = new FileStream(
            PartFileName.For(path), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
        var file = new PartFile(path, Identify(url), part, expected);
        try
        {
            await file.RestoreAsync(cancellationToken).ConfigureAwait(false);
            return file;
        }
        catch
        {
            await file.CloseAsync().ConfigureAwait(false);
            throw;
        }
    }

    public override async Task BeginAsync(string? validator, CancellationToken cancellationToken)
    {
        if (validator == Validator && Length > 0)
        {
            return;
        }

        await base.BeginAsync(validator, cancellationToken).ConfigureAwait(false);
        if (validator is null)
        {
            File.Delete(TagPath);
        }
        else
        {
            await File.WriteAllTextAsync(TagPath, validator + "\n" + _origin, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Gives the complete file its final name.</summary>
    public async Task CompleteAsync(bool overwrite)
    {
        string part = PartPath;
        await CloseAsync().ConfigureAwait(false);
        File.Move(part, _path, overwrite);
        File.Delete(TagPath);
    }

    /// <summary>Closes the file. Its bytes stay for the next run; an empty file is deleted.</summary>
    public async ValueTask DisposeAsync()
    {
        bool isEmpty = _part.CanSeek && Length == 0;
        await CloseAsync().ConfigureAwait(false);
        if (isEmpty)
        {
            File.Delete(PartPath);
            File.Delete(TagPath);
        }
    }

    protected override void Discard() => TryRestart();

    private async Task CloseAsync()
    {
        Dispose();
        await _part.DisposeAsync().ConfigureAwait(false);
    }

    private async Task RestoreAsync(CancellationToken cancellationToken)
    {
        string? validator = _part.Length > 0 ? await ReadTagAsync(cancellationToken).ConfigureAwait(false) : null;
        if (validator is null)
        {
            _part.SetLength(0);
            return;
        }

        Validator = validator;
        Length = _part.Length;
        if (Digest is not null)
        {
            await HashAsync(Digest, cancellationToken).ConfigureAwait(false);
        }

        _part.Position = Length;
    }

    private async Task<string?> ReadTagAsync(CancellationToken cancellationToken)
    {
        var tag = new FileInfo(TagPath);
        if (!tag.Exists || tag.Length > MaxTagLength)
        {
            return null;
        }

        string[] lines = (await File.ReadAllTextAsync(TagPath, cancellationToken).ConfigureAwait(false)).Split('\n');
        return lines is [var validator, var origin] && origin == _origin && DownloadResponse.IsValidator(validator) ? validator : null;
    }

    private async Task HashAsync(DownloadDigest digest, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            int read;
            while ((read = await _part.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                digest.Append(buffer.AsSpan(0, read));
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Identifies the file on its host, without the query: it may be secret and differs with each signature.</summary>
    private static string Identify(string url)
    {
        UrlParts parts = UrlText.Split(url);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts.Origin + parts.Path)));
    }
}
