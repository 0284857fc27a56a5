namespace Livepeer.Sdk.Waiting;

/// <summary>What one look at an asset or a task says.</summary>
internal readonly record struct WaitState
{
    public required string Phase { get; init; }

    public double? Progress { get; init; }

    /// <summary>Null where the server does not count them.</summary>
    public int? Retries { get; init; }

    public bool IsDone { get; init; }

    /// <summary>What the wait ends with, where it never will be done.</summary>
    public LivepeerTaskFailedException? Failure { get; init; }

    public double Fraction => IsDone ? 1 : Progress is { } progress && double.IsFinite(progress) ? Math.Clamp(progress, 0, 1) : 0;
}
