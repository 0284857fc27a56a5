using System.Collections.Concurrent;

namespace Livepeer.Sdk.Testing;

/// <summary>The files of a studio, in a directory that is deleted with it.</summary>
internal sealed class FileStore(string root) : IDisposable
{
    private readonly ConcurrentDictionary<string, StoredFile> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<StoredFile> _all = [];
    private readonly Lazy<StudioDirectory> _directory = new(() => StudioDirectory.Create(root));

    public StoredFile? Find(string assetId) => _files.TryGetValue(assetId, out StoredFile? file) ? file : null;

    /// <summary>Creates an empty file of an asset. Requests that still write to an earlier one don't disturb it.</summary>
    public StoredFile Create(string assetId)
    {
        string name = _files.ContainsKey(assetId) ? $"{assetId}-{Guid.NewGuid():N}" : assetId;
        var file = new StoredFile(Path.Combine(_directory.Value.Path, name));
        _all.Add(file);
        _files[assetId] = file;
        return file;
    }

    /// <summary>Makes a file the one of the asset, because it is complete and an upload that was started later is not.</summary>
    public void Choose(string assetId, StoredFile file) => _files[assetId] = file;

    public void Dispose()
    {
        foreach (StoredFile file in _all)
        {
            file.Dispose();
        }

        _files.Clear();
        if (_directory.IsValueCreated)
        {
            _directory.Value.Dispose();
        }
    }
}
