using System.Globalization;
using System.Text;

namespace Livepeer.Sdk.Uploads;

/// <summary>
/// The checkpoint file of many uploads. A line is appended for each completed file and each checkpoint. Files are identified by a hash, and
/// little more of each is kept in memory. A truncated last line is ignored.
/// </summary>
internal sealed class UploadJournal : IAsyncDisposable
{
    private const string Header = "livepeer-uploads 2";
    private const int BufferSize = 64 * 1024;
    private const int RewriteAfter = 4 * 1024 * 1024;

    private readonly string _path;
    private readonly FileStream _lock;
    private readonly SemaphoreSlim _gate = new(1);
    private readonly Dictionary<UInt128, UploadedFile> _done = [];
    private readonly Dictionary<UInt128, string> _open = [];
    private readonly HashSet<UInt128> _taken = [];
    private FileStream? _file;
    private long _written;

    private UploadJournal(string path)
    {
        _path = path;

        // The file itself can't exclude another run, since a compaction replaces it.
        _lock = Create(path + ".lock", FileMode.OpenOrCreate, FileOptions.DeleteOnClose);
    }

    /// <exception cref="IOException">The file can't be used, or another run uses it.</exception>
    public static async Task<UploadJournal> OpenAsync(string path, CancellationToken cancellationToken)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is not null)
        {
            // A compaction would replace the link.
            file = (FileInfo)file.ResolveLinkTarget(returnFinalTarget: true)!;
        }

        var journal = new UploadJournal(file.FullName);
        try
        {
            if (File.Exists(journal._path))
            {
                await journal.ReplayAsync(cancellationToken).ConfigureAwait(false);
            }

            await journal.RewriteAsync(cancellationToken).ConfigureAwait(false);
            return journal;
        }
        catch
        {
            await journal.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Identifies a file by its path and the name of its asset, whether or not it can be read for now.</summary>
    public static UInt128 GetKey(UploadItem item) => UploadedFile.GetHash($"{Path.GetFullPath(item.Path)}\n{item.Request.Name}");

    /// <summary>Takes a file for this run.</summary>
    /// <returns><see langword="false"/> if this run has taken it before.</returns>
    public async Task<bool> TryTakeAsync(UInt128 key, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        bool isFirst = _taken.Add(key);
        _gate.Release();
        return isFirst;
    }

    /// <summary>Gets what was uploaded of a file; <see langword="null"/> if it is not done.</summary>
    public async Task<UploadedFile?> FindDoneAsync(UInt128 key, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        UploadedFile? done = _done.TryGetValue(key, out UploadedFile found) ? found : null;
        _gate.Release();
        return done;
    }

    /// <summary>Gets the saved checkpoint of a file; <see langword="null"/> if there is none that can be read.</summary>
    public async Task<byte[]?> FindCheckpointAsync(UInt128 key, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        string? saved = _open.GetValueOrDefault(key);
        _gate.Release();
        byte[] bytes = new byte[saved?.Length ?? 0];
        return saved is not null && Convert.TryFromBase64String(saved, bytes, out int length) ? bytes[..length] : null;
    }

    public Task SaveAsync(UInt128 key, byte[] checkpoint, CancellationToken cancellationToken) =>
        AppendAsync(CheckpointLine(key, Convert.ToBase64String(checkpoint)), cancellationToken);

    public Task RemoveCheckpointAsync(UInt128 key, CancellationToken cancellationToken) => AppendAsync($"f {key:x32}", cancellationToken);

    // Must not be canceled: an uploaded file would be reported again.
    public Task CompleteAsync(UInt128 key, UploadedFile file) => AppendAsync(DoneLine(key, file), CancellationToken.None);

    /// <summary>Deletes the file, unless it knows of files that this run has not taken, or of uploads to resume.</summary>
    public async Task RemoveIfOverAsync()
    {
        if (_open.Count == 0 && _done.Keys.All(_taken.Contains))
        {
            await CloseAsync().ConfigureAwait(false);
            File.Delete(_path);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync().ConfigureAwait(false);
        await _lock.DisposeAsync().ConfigureAwait(false);
        _gate.Dispose();
    }

    private static FileStream Create(string path, FileMode mode, FileOptions extra = FileOptions.None)
    {
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = FileAccess.Write,
            Share = FileShare.None,
            Options = FileOptions.Asynchronous | extra,
            BufferSize = 0,
        };
        if (mode != FileMode.Open && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }

    private async Task AppendAsync(string line, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            Apply(line);
            byte[] bytes = Encoding.ASCII.GetBytes(line + "\n");
            _file ??= OpenEnd();
            await _file.WriteAsync(bytes, CancellationToken.None).ConfigureAwait(false);
            _written += bytes.Length;
            if (_written > RewriteAfter)
            {
                await TryRewriteAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task ReplayAsync(CancellationToken cancellationToken)
    {
        using var file = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, useAsync: true);
        if (file.Length == 0)
        {
            return;
        }

        byte[] last = new byte[1];
        file.Position = file.Length - 1;
        await file.ReadExactlyAsync(last, cancellationToken).ConfigureAwait(false);
        bool isWhole = last[0] == '\n';
        file.Position = 0;
        using var reader = new StreamReader(file, Encoding.ASCII);
        string? line = await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false);
        string? next = await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false);
        if (line != Header || (next is null && !isWhole))
        {
            throw new IOException("The checkpoint file exists but is not one; it was not changed.");
        }

        for (line = next; line is not null; line = next)
        {
            next = await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false);
            if (next is not null || isWhole)
            {
                Apply(line);
            }
        }
    }

    private void Apply(string line)
    {
        string[] words = line.Split(' ');
        if (words.Length < 2 || !UInt128.TryParse(words[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out UInt128 key))
        {
            return;
        }

        switch (words)
        {
            case ["c", _, var checkpoint]:
                _open[key] = checkpoint;
                break;
            case ["f", _]:
                _open.Remove(key);
                break;
            case ["d", _, var time, var length, var content] when UploadedFile.TryParse(time, length, content, out UploadedFile file):
                _open.Remove(key);
                _done[key] = file;
                break;
        }
    }

    /// <summary>Compacts the journal. If that fails, it goes on growing until the next time.</summary>
    private async Task TryRewriteAsync()
    {
        try
        {
            await RewriteAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _written = 0;
        }
    }

    /// <summary>Writes the current entries to a new file that replaces the old one once it is complete.</summary>
    private async Task RewriteAsync(CancellationToken cancellationToken)
    {
        string fresh = _path + ".new";

        // What an earlier run left may be readable by others, or be a link.
        File.Delete(fresh);
        try
        {
            await WriteAllAsync(fresh, cancellationToken).ConfigureAwait(false);

            // Windows can't replace an open file. If it can't be replaced, the next entry opens it again.
            await CloseAsync().ConfigureAwait(false);
            File.Move(fresh, _path, overwrite: true);
        }
        catch
        {
            File.Delete(fresh);
            throw;
        }

        _file = OpenEnd();
        _written = 0;
    }

    private async Task WriteAllAsync(string path, CancellationToken cancellationToken)
    {
        FileStream file = Create(path, FileMode.CreateNew);
        await using (file.ConfigureAwait(false))
        {
            var writer = new StreamWriter(file, Encoding.ASCII, BufferSize) { NewLine = "\n" };
            await using (writer.ConfigureAwait(false))
            {
                foreach (string line in Lines())
                {
                    await writer.WriteLineAsync(line.AsMemory(), cancellationToken).ConfigureAwait(false);
                }
            }
        }
    }

    private FileStream OpenEnd()
    {
        FileStream file = Create(_path, FileMode.Open);
        file.Position = file.Length;
        return file;
    }

    private async ValueTask CloseAsync()
    {
        if (_file is { } file)
        {
            _file = null;
            await file.DisposeAsync().ConfigureAwait(false);
        }
    }

    private IEnumerable<string> Lines()
    {
        yield return Header;
        foreach ((UInt128 key, UploadedFile file) in _done)
        {
            yield return DoneLine(key, file);
        }

        foreach ((UInt128 key, string checkpoint) in _open)
        {
            yield return CheckpointLine(key, checkpoint);
        }
    }

    private static string DoneLine(UInt128 key, UploadedFile file) => $"d {key:x32} {file}";

    private static string CheckpointLine(UInt128 key, string checkpoint) => $"c {key:x32} {checkpoint}";
}
