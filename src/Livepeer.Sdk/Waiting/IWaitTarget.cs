namespace Livepeer.Sdk.Waiting;

/// <summary>Something to be waited for.</summary>
/// <typeparam name="T">What a look at it gives.</typeparam>
internal interface IWaitTarget<T>
{
    /// <summary>What it is, in a word.</summary>
    string Kind { get; }

    /// <summary>What it is to become, in a word.</summary>
    string Goal { get; }

    Task<T> ReadAsync(CancellationToken cancellationToken);

    WaitState Judge(T value);

    /// <summary>The failure of one that was there and is no more.</summary>
    LivepeerTaskFailedException Gone(LivepeerNotFoundException cause);
}
