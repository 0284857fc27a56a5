using System.Collections.Concurrent;

namespace Livepeer.Sdk.Http;

/// <summary>
/// Sources of cancellation with a timer, used again by call after call: a new one, with its timer and its listeners, would be a
/// good part of what a call allocates. Only those on the system's clock can be wound back.
/// </summary>
internal static class TokenSourcePool
{
    private const int Capacity = 256;

    private static readonly ConcurrentQueue<CancellationTokenSource> _idle = new();
    private static int _count;

    public static CancellationTokenSource Rent(TimeSpan delay, TimeProvider time)
    {
        if (time != TimeProvider.System || !_idle.TryDequeue(out CancellationTokenSource? source))
        {
            return new CancellationTokenSource(delay, time);
        }

        Interlocked.Decrement(ref _count);
        source.CancelAfter(delay);
        return source;
    }

    public static void Return(CancellationTokenSource source, TimeProvider time)
    {
        if (time != TimeProvider.System || !source.TryReset())
        {
            source.Dispose();
        }
        else if (Interlocked.Increment(ref _count) > Capacity)
        {
            Interlocked.Decrement(ref _count);
            source.Dispose();
        }
        else
        {
            _idle.Enqueue(source);
        }
    }
}
