namespace Livepeer.Sdk.Tests.Support;

/// <summary>The behaviours still to come of a <see cref="FaultServer"/> that was given a queue.</summary>
internal sealed class FaultScript(IEnumerable<FaultBehaviour> behaviours, FaultBehaviour otherwise)
{
    private readonly Lock _lock = new();
    private readonly Queue<FaultBehaviour> _queue = new(behaviours);

    public void Add(IEnumerable<FaultBehaviour> behaviours)
    {
        lock (_lock)
        {
            foreach (FaultBehaviour behaviour in behaviours)
            {
                _queue.Enqueue(behaviour);
            }
        }
    }

    public FaultBehaviour Next()
    {
        lock (_lock)
        {
            return _queue.TryDequeue(out FaultBehaviour? behaviour) ? behaviour : otherwise;
        }
    }

    public bool TakeResetOnAccept()
    {
        lock (_lock)
        {
            return _queue.TryPeek(out FaultBehaviour? next)
                && next == FaultBehaviour.ResetOnAccept
                && _queue.TryDequeue(out _);
        }
    }
}
