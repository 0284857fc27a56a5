namespace Livepeer.Sdk.Testing;

/// <summary>Represents a fault that is injected into matching requests.</summary>
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

    /// <summary>Gets the number of requests that the fault has been injected into.</summary>
    public int Hits => Volatile.Read(ref _hits);

    /// <summary>Gets the number of requests that the fault is still to be injected into.</summary>
    public int Remaining { get; private set; }

    internal StudioFault Fault { get; }

    /// <summary>Removes the rule.</summary>
    public void Remove() => _owner.Remove(this);

    internal bool TryUse(string method, string path)
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
