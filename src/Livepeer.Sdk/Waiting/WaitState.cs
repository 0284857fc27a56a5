namespace Livepeer.Sdk.Waiting;

/// <summary>The state of an asset or a task in one response.</summary>
internal readonly record struct WaitState
{
    public required string Phase { get; init; }

    public double? Progress { get; init; }

    /// <summary>The server's retries; <see langword="null"/> if it does not report them.</summary>
    public int? Retries { get; init; }

    public bool IsDone { get; init; }

    /// <summary>The exception that ends the wait, if the goal can't be reached any more.</summary>
    public LivepeerTaskFailedException? Failure { get; init; }

    public double Fraction => IsDone ? 1 : Progress is { } progress && double.IsFinite(progress) ? Math.Clamp(progress, 0, 1) : 0;
}
