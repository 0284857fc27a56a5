using System.Collections.Concurrent;

namespace Livepeer.Sdk.Testing;

/// <summary>The files of a studio, in a directory that is deleted with it.</summary>
internal sealed class FileStore(string root) : IDisposable
{
    private readonly ConcurrentDictionary<string, StoredFile> _files = new(StringComparer.Ordinal);
    private readonly Lazy<StudioDirectory> _directory = new(() => StudioDirectory.Create(root));

    public StoredFile? Find(string assetId) => _files.TryGetValue(assetId, out StoredFile? file) ? file : null;

    /// <summary>Returns the file of an asset, emptied if there was one.</summary>
    public StoredFile Create(string assetId)
    {
        StoredFile file = _files.GetOrAdd(assetId, id => new StoredFile(Path.Combine(_directory.Value.Path, id)));
        file.Reset();
        return file;
    }

    public void Dispose()
    {
        foreach (StoredFile file in _files.Values)
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
