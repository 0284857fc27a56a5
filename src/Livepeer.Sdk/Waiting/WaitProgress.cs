namespace Livepeer.Sdk;

/// <summary>The progress of an asset or a task.</summary>
public sealed record WaitProgress
{
    /// <summary>
    /// Gets the phase as the server spells it, such as <c>waiting</c>; see <see cref="AssetPhase"/> and <see cref="TaskPhase"/>.
    /// </summary>
    public required string Phase { get; init; }

    /// <summary>Gets the fraction of the work that is done, from 0 to 1. It falls back if the server retries.</summary>
    public required double Fraction { get; init; }

    /// <summary>Gets how long the wait has lasted.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>
    /// Gets how often the server has retried. Assets do not report it; for them, it is how often the work was seen to start again.
    /// </summary>
    public int Retries { get; init; }
}
