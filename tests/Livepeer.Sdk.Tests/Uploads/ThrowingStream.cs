namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>A stream with content, one member of which throws, or lies.</summary>
internal sealed class ThrowingStream(string member, Exception? exception = null, int after = 0) : MemoryStream(new byte[CheckpointScene.Size])
{
    private int _calls;

    public override bool CanRead => Check(nameof(CanRead), true);

    public override bool CanSeek => member != "CanSeek is false, and Read" && Check(nameof(CanSeek), true);

    public override long Length => Check(nameof(Length), member == "Length is negative" ? -1 : base.Length);

    public override long Position
    {
        get => Check(nameof(Position), member == "Position is negative" ? -1 : base.Position);
        set
        {
            Check("Seek", 0);
            base.Position = value;
        }
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Check("Read", 0);
        Check("CanSeek is false, and Read", 0);
        return member switch
        {
            "Read returns too many" => ValueTask.FromResult(buffer.Length + 1),
            "Read returns less than nothing" => ValueTask.FromResult(-1),
            _ => base.ReadAsync(buffer, cancellationToken),
        };
    }

    private T Check<T>(string name, T value) => name == member && _calls++ >= after ? throw exception ?? new InvalidTimeZoneException("from the source") : value;
}
