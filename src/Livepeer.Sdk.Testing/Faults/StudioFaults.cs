namespace Livepeer.Sdk.Testing;

/// <summary>Injects faults into requests.</summary>
public sealed class StudioFaults
{
    private readonly Lock _lock = new();
    private readonly List<StudioFaultRule> _rules = [];

    internal StudioFaults()
    {
    }

    /// <summary>
    /// Injects a fault into the next matching requests. Faults for the same requests are injected in the order in which they were
    /// added.
    /// </summary>
    /// <param name="method">The method, or <c>*</c> for any.</param>
    /// <param name="path">The path below <c>/api</c>; <c>*</c> matches a segment, <c>**</c> at the end any rest.</param>
    /// <param name="fault">The fault.</param>
    /// <param name="times">The number of requests.</param>
    /// <returns>The rule, which counts the requests and can be removed.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> begins with <c>/api/</c>.</exception>
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

    /// <summary>Injects a fault into every matching request until the rule is removed.</summary>
    /// <param name="method">The method, or <c>*</c> for any.</param>
    /// <param name="path">The path below <c>/api</c>, as for <see cref="Next"/>.</param>
    /// <param name="fault">The fault.</param>
    /// <returns>The rule.</returns>
    public StudioFaultRule Always(string method, string path, StudioFault fault) => Next(method, path, fault, int.MaxValue);

    /// <summary>Removes all rules.</summary>
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

    internal StudioFault? FindNext(string method, string path)
    {
        lock (_lock)
        {
            StudioFaultRule? rule = _rules.Find(candidate => candidate.TryUse(method, path));
            if (rule?.Remaining == 0)
            {
                _rules.Remove(rule);
            }

            return rule?.Fault;
        }
    }
}
