namespace Livepeer.Sdk;

/// <summary>How far an asset or a task is.</summary>
public sealed record WaitProgress
{
    /// <summary>The server's word for where it stands, such as <c>waiting</c>; see <see cref="AssetPhase"/> and <see cref="TaskPhase"/>.</summary>
    public required string Phase { get; init; }

    /// <summary>How much of the work is done, 0 to 1. Falls back when the server tries again.</summary>
    public required double Fraction { get; init; }

    /// <summary>How long the wait has lasted.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>
    /// How often the server has tried again by itself. Assets do not tell; for them it is how often the work was seen to begin anew.
    /// </summary>
    public int Retries { get; init; }
}
