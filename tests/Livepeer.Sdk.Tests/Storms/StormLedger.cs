using System.Collections.Concurrent;

namespace Livepeer.Sdk.Tests.Storms;

/// <summary>What the callers of a storm were promised about each object, whose names are unique, and what contradicts it.</summary>
internal sealed class StormLedger
{
    private readonly ConcurrentDictionary<(string Kind, string Name), Promise> _promises = new();
    private readonly ConcurrentQueue<string> _problems = new();
    private int _calls;

    public int Calls => Volatile.Read(ref _calls);

    public IReadOnlyCollection<string> Problems => _problems;

    public int Count(Promise promise) => _promises.Values.Count(each => each == promise);

    public void Set(string kind, string name, Promise promise) => _promises[(kind, name)] = promise;

    public void Report(string problem) => _problems.Enqueue(problem);

    /// <summary>Makes a call that changes something.</summary>
    /// <returns>What its caller knows about the change afterwards.</returns>
    public async Task<Promise> ChangeAsync(string what, Func<Task> call, CancellationToken cancellation)
    {
        Exception? failure = await CallAsync(what, call, cancellation);
        return failure switch
        {
            null => Promise.Made,
            LivepeerException { OutcomeUnknown: false } => Promise.NotMade,
            _ => Promise.Unknown,
        };
    }

    /// <summary>Makes a call that may be repeated, so that its outcome is never unknown.</summary>
    /// <returns>The exception it ended with, or <see langword="null"/>.</returns>
    public async Task<Exception?> RepeatableAsync(string what, Func<Task> call, CancellationToken cancellation)
    {
        Exception? failure = await CallAsync(what, call, cancellation);
        if (failure is LivepeerException { OutcomeUnknown: true })
        {
            Report($"{what} may be repeated, so its outcome is never unknown: {failure}");
        }

        return failure;
    }

    /// <summary>Compares the promises with what is there.</summary>
    public void Compare(IEnumerable<(string Kind, string Name)> objects)
    {
        Dictionary<(string Kind, string Name), int> there = objects.CountBy(each => each).ToDictionary();
        foreach (((string Kind, string Name) each, int count) in there)
        {
            Promise? promise = _promises.TryGetValue(each, out Promise found) ? found : null;
            if (count > 1 || promise is null or Promise.NotMade)
            {
                Report($"{each.Kind} {each.Name} is there {count} times; promised: {promise?.ToString() ?? "nothing"}");
            }
        }

        foreach (((string Kind, string Name) each, Promise promise) in _promises)
        {
            if (promise == Promise.Made && !there.ContainsKey(each))
            {
                Report($"{each.Kind} {each.Name} was made, and is not there");
            }
        }
    }

    private async Task<Exception?> CallAsync(string what, Func<Task> call, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _calls);
        try
        {
            await call();
            return null;
        }
        catch (Exception exception)
        {
            if (exception is not LivepeerException && !(exception is OperationCanceledException && cancellation.IsCancellationRequested))
            {
                Report($"{what}: not an exception of the SDK: {exception}");
            }

            return exception;
        }
    }
}
