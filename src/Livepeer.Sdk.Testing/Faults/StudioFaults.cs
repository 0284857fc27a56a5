namespace Livepeer.Sdk.Testing;

/// <summary>Faults on demand: makes chosen requests go wrong.</summary>
public sealed class StudioFaults
{
    private readonly Lock _lock = new();
    private readonly List<StudioFaultRule> _rules = [];

    internal StudioFaults()
    {
    }

    /// <summary>Lets the next matching requests meet a fault. Faults for the same requests are met in the order in which they were added.</summary>
    /// <param name="method">The method, or <c>*</c> for any.</param>
    /// <param name="path">The path below <c>/api</c>; <c>*</c> stands for a segment, <c>**</c> at the end for any rest.</param>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="times">How many requests meet it.</param>
    /// <returns>The rule, which counts its hits and can be removed.</returns>
    public StudioFaultRule Next(string method, string path, StudioFault fault, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(times);
        var rule = new StudioFaultRule(this, new PathPattern(method, path), fault, times);
        lock (_lock)
        {
            _rules.Add(rule);
        }

        return rule;
    }

    /// <summary>Lets every matching request meet a fault, until the rule is removed.</summary>
    /// <param name="method">The method, or <c>*</c> for any.</param>
    /// <param name="path">The path below <c>/api</c>, as for <see cref="Next"/>.</param>
    /// <param name="fault">What goes wrong.</param>
    /// <returns>The rule.</returns>
    public StudioFaultRule Always(string method, string path, StudioFault fault) => Next(method, path, fault, int.MaxValue);

    /// <summary>Takes all faults back.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _rules.Clear();
        }
    }

    internal void Remove(StudioFaultRule rule)
    {
        lock (_lock)
        {
            _rules.Remove(rule);
        }
    }

    internal StudioFault? Take(string method, string path)
    {
        lock (_lock)
        {
            StudioFaultRule? rule = _rules.Find(candidate => candidate.Takes(method, path));
            if (rule?.Remaining == 0)
            {
                _rules.Remove(rule);
            }

            return rule?.Fault;
        }
    }
}
