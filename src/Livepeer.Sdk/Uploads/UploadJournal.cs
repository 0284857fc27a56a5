using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Livepeer.Sdk.Uploads;

/// <summary>
/// The checkpoint file of many uploads: lines that are appended, one for each file that is done and each checkpoint. Files are named
/// by a hash, and memory holds that and no more of each. A last line that was cut off is ignored.
/// </summary>
internal sealed class UploadJournal : IAsyncDisposable
{
    private const string Header = "livepeer-uploads 1";
    private const int BufferSize = 64 * 1024;
    private const int RewriteAfter = 4 * 1024 * 1024;

    private readonly string _path;
    private readonly SemaphoreSlim _gate = new(1);
    private readonly HashSet<UInt128> _done = [];
    private readonly Dictionary<UInt128, string> _open = [];
    private FileStream? _file;
    private long _written;

    private UploadJournal(string path) => _path = path;

    public static async Task<UploadJournal> OpenAsync(string path, CancellationToken cancellationToken)
    {
        var journal = new UploadJournal(Path.GetFullPath(path));
        if (File.Exists(journal._path))
        {
            await journal.ReplayAsync(cancellationToken).ConfigureAwait(false);
        }

        await journal.RewriteAsync(cancellationToken).ConfigureAwait(false);
        return journal;
    }

    /// <summary>Names a file in the state that it is in: one that changed since is another.</summary>
    public static UInt128 KeyOf(UploadItem item)
    {
        var file = new FileInfo(item.Path);
        string identity = file.Exists
            ? FormattableString.Invariant($"{file.FullName}\n{file.Length}\n{file.LastWriteTimeUtc.Ticks}\n{item.Request.Name}")
            : file.FullName;
        return BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(identity)));
    }

    public async Task<bool> IsDoneAsync(UInt128 key, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        bool isDone = _done.Contains(key);
        _gate.Release();
        return isDone;
    }

    public async Task<byte[]?> CheckpointOfAsync(UInt128 key, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        string? saved = _open.GetValueOrDefault(key);
        _gate.Release();
        return saved is null ? null : Convert.FromBase64String(saved);
    }

    public Task SaveAsync(UInt128 key, byte[] checkpoint, CancellationToken cancellationToken) =>
        AppendAsync(CheckpointLine(key, Convert.ToBase64String(checkpoint)), cancellationToken);

    public Task ForgetAsync(UInt128 key, CancellationToken cancellationToken) => AppendAsync($"f {key:x32}", cancellationToken);

    // Not to be cancelled: what is uploaded would be uploaded again.
    public Task CompleteAsync(UInt128 key) => AppendAsync(DoneLine(key), CancellationToken.None);

    /// <summary>Removes the file: nothing is left to be taken up.</summary>
    public async Task RemoveAsync()
    {
        await DisposeAsync().ConfigureAwait(false);
        File.Delete(_path);
    }

    public async ValueTask DisposeAsync()
    {
        if (_file is { } file)
        {
            _file = null;
            await file.DisposeAsync().ConfigureAwait(false);
        }

        _gate.Dispose();
    }

    private static FileStream Create(string path, FileMode mode)
    {
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = FileAccess.Write,
            Share = FileShare.None,
            Options = FileOptions.Asynchronous,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
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
            await _file!.WriteAsync(bytes, CancellationToken.None).ConfigureAwait(false);
            _written += bytes.Length;
            if (_written > RewriteAfter)
            {
                await RewriteAsync(cancellationToken).ConfigureAwait(false);
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
            throw new IOException("The checkpoint file of many uploads is something else, and is left alone.");
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
            case ["d", _]:
                _open.Remove(key);
                _done.Add(key);
                break;
        }
    }

    /// <summary>Writes only what still matters, to a new file that takes the place of the old one.</summary>
    private async Task RewriteAsync(CancellationToken cancellationToken)
    {
        if (_file is not null)
        {
            await _file.DisposeAsync().ConfigureAwait(false);
        }

        string fresh = _path + ".new";
        FileStream file = Create(fresh, FileMode.Create);
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

        File.Move(fresh, _path, overwrite: true);
        _file = Create(_path, FileMode.Append);
        _written = 0;
    }

    private IEnumerable<string> Lines()
    {
        yield return Header;
        foreach (UInt128 key in _done)
        {
            yield return DoneLine(key);
        }

        foreach ((UInt128 key, string checkpoint) in _open)
        {
            yield return CheckpointLine(key, checkpoint);
        }
    }

    private static string DoneLine(UInt128 key) => $"d {key:x32}";

    private static string CheckpointLine(UInt128 key, string checkpoint) => $"c {key:x32} {checkpoint}";
}
