namespace Livepeer.Sdk;

/// <summary>
/// A file on its way: bytes under a temporary name beside its own, and beside them the version that they are of, so that another
/// run can continue.
/// </summary>
internal sealed class PartFile : DownloadTarget, IAsyncDisposable
{
    private readonly string _path;
    private readonly FileStream _part;

    private PartFile(string path, FileStream part)
        : base(part)
    {
        _path = path;
        _part = part;
    }

    private string PartPath => _part.Name;

    private string TagPath => PartPath + ".tag";

    public static async Task<PartFile> OpenAsync(string path, CancellationToken cancellationToken)
    {
        // For one writer at a time.
        var part = new FileStream(
            path + ".part", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
        var file = new PartFile(path, part);
        try
        {
            await file.RecallAsync(cancellationToken).ConfigureAwait(false);
            return file;
        }
        catch
        {
            await part.DisposeAsync().ConfigureAwait(false);
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
            await File.WriteAllTextAsync(TagPath, validator, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Gives the complete file its name.</summary>
    public async Task CompleteAsync(bool overwrite)
    {
        string part = PartPath;
        await _part.DisposeAsync().ConfigureAwait(false);
        File.Move(part, _path, overwrite);
        File.Delete(TagPath);
    }

    /// <summary>Closes the file. What is there stays for the next run, unless there is nothing.</summary>
    public async ValueTask DisposeAsync()
    {
        bool isEmpty = _part.CanSeek && Length == 0;
        await _part.DisposeAsync().ConfigureAwait(false);
        if (isEmpty)
        {
            File.Delete(PartPath);
            File.Delete(TagPath);
        }
    }

    private async Task RecallAsync(CancellationToken cancellationToken)
    {
        if (_part.Length > 0 && File.Exists(TagPath))
        {
            string tag = await File.ReadAllTextAsync(TagPath, cancellationToken).ConfigureAwait(false);
            if (tag.Length > 0 && !tag.AsSpan().ContainsAny('\r', '\n'))
            {
                Validator = tag;
                Length = _part.Length;
                _part.Position = _part.Length;
                return;
            }
        }

        _part.SetLength(0);
    }
}
