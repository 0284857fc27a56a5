namespace Livepeer.Sdk.Uploads;

/// <summary>Encrypted blocks from which encryption can continue: few of them, however long the source.</summary>
internal sealed class CipherMarks
{
    private const int Most = 1024;

    private readonly List<CipherMark> _marks = [];
    private long _distance = 64 * 1024;

    /// <summary>Finds the last mark at or before a block.</summary>
    public CipherMark? Find(long block) => _marks.FindLast(mark => mark.Block <= block);

    /// <summary>Drops the marks before a block, when everything before it has arrived.</summary>
    public void SetStart(long block, byte[] cipher)
    {
        _marks.RemoveAll(mark => mark.Block <= block);
        _marks.Insert(0, new CipherMark(block, [.. cipher]));
    }

    /// <summary>Adds the block that encryption has reached, if it is far enough from the last mark.</summary>
    public void Add(long block, byte[] cipher)
    {
        if (_marks.Count > 0 && block - _marks[^1].Block < _distance)
        {
            return;
        }

        _marks.Add(new CipherMark(block, [.. cipher]));
        if (_marks.Count >= Most)
        {
            _distance *= 2;
            int index = 0;
            _marks.RemoveAll(_ => index++ % 2 == 1);
        }
    }
}
