using Livepeer.Sdk.Waiting;
namespace Livepeer.Sdk.Tests.Waiting;

/// <summary>Something to be waited for that shows what a script says, and notes when it was looked at.</summary>
internal sealed class ScriptedTarget(TimeProvider time, Func<int, WaitState> look) : IWaitTarget<int>
{
    private readonly DateTimeOffset _start = time.GetUtcNow();
    private WaitState _state;

    public List<TimeSpan> Looks { get; } = [];

    public string Kind => "task";

    public string Goal => "completed";

    public Task<int> ReadAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Looks.Add(time.GetUtcNow() - _start);
        _state = look(Looks.Count);
        return Task.FromResult(Looks.Count);
    }

    public WaitState Evaluate(int value) => _state;

    public LivepeerTaskFailedException CreateDeletedException(LivepeerNotFoundException cause) => new("gone", cause) { Phase = "deleted" };
}
