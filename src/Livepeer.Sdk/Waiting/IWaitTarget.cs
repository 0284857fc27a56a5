namespace Livepeer.Sdk.Waiting;

/// <summary>The target of a wait.</summary>
/// <typeparam name="T">The type of the object that is read.</typeparam>
internal interface IWaitTarget<T>
{
    /// <summary>The kind of target, as one word.</summary>
    string Kind { get; }

    /// <summary>The phase to wait for, as one word.</summary>
    string Goal { get; }

    Task<T> ReadAsync(CancellationToken cancellationToken);

    WaitState Evaluate(T value);

    /// <summary>Creates the exception for a target that existed but was deleted.</summary>
    LivepeerTaskFailedException CreateDeletedException(LivepeerNotFoundException cause);
}
