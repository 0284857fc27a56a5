using Livepeer.Sdk;

namespace Cli.Terminal;

/// <summary>One bar for all files, and below it one for each file in progress.</summary>
internal sealed class UploadBars : IProgress<UploadFilesProgress>
{
    private readonly Func<string, Bar> _add;
    private readonly int _files;
    private readonly Bar? _all;
    private readonly List<Bar> _active = [];

    public UploadBars(Func<string, Bar> add, int files)
    {
        _add = add;
        _files = files;
        _all = files == 1 ? null : add("all files");
    }

    public void Report(UploadFilesProgress value)
    {
        int done = value.Succeeded + value.Skipped + value.Failed;
        string rate = value.IsPaused ? "the server's queue is full" : $"{done}/{_files}, {Shown.Size(value.BytesPerSecond)}/s";
        _all?.Set(done / (double)_files, rate);
        for (int i = 0; i < value.Active.Count; i++)
        {
            (string path, UploadProgress file) = value.Active[i];
            string name = Path.GetFileName(path);
            if (i == _active.Count)
            {
                _active.Add(_add(name));
            }

            _active[i].Set(file.Fraction, Bar.Transfer(file.BytesSent, file.BytesPerSecond, file.Retries), name);
        }

        for (int i = value.Active.Count; i < _active.Count; i++)
        {
            _active[i].Set(1, "");
        }
    }
}
