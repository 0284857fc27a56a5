namespace Livepeer.Sdk.Testing;

/// <summary>A fault that waits for requests.</summary>
public sealed class StudioFaultRule
{
    private readonly StudioFaults _owner;
    private readonly PathPattern _pattern;
    private int _hits;

    internal StudioFaultRule(StudioFaults owner, PathPattern pattern, StudioFault fault, int times)
    {
        _owner = owner;
        _pattern = pattern;
        Fault = fault;
        Remaining = times;
    }

    /// <summary>Gets how many requests have met the fault.</summary>
    public int Hits => Volatile.Read(ref _hits);

    /// <summary>Gets how many requests are still to meet it.</summary>
    public int Remaining { get; private set; }

    internal StudioFault Fault { get; }

    /// <summary>Takes the fault back.</summary>
    public void Remove() => _owner.Remove(this);

    internal bool Takes(string method, string path)
    {
        if (Remaining == 0 || !_pattern.Matches(method, path))
        {
            return false;
        }

        Remaining--;
        Interlocked.Increment(ref _hits);
        return true;
    }
}
