namespace Livepeer.Sdk.Uploads;

/// <summary>Encrypted blocks along the way, from which encryption can go on. However long the way, they stay few.</summary>
internal sealed class CipherMarks
{
    private const int Most = 1024;

    private readonly List<CipherMark> _marks = [];
    private long _distance = 64 * 1024;

    /// <summary>The last mark that is not behind a block.</summary>
    public CipherMark? Find(long block) => _marks.FindLast(mark => mark.Block <= block);

    /// <summary>Everything before a block has arrived: what lies before is not needed, but this is.</summary>
    public void Keep(long block, byte[] cipher)
    {
        _marks.RemoveAll(mark => mark.Block <= block);
        _marks.Insert(0, new CipherMark(block, [.. cipher]));
    }

    /// <summary>Encryption has come so far.</summary>
    public void Pass(long block, byte[] cipher)
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
