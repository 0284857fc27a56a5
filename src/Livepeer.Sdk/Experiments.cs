namespace Livepeer.Sdk;

/// <summary>
/// The parts of the SDK that may still change in minor versions. The compiler reports their use by these IDs; whoever accepts that
/// adds the ID to <c>NoWarn</c>.
/// </summary>
internal static class Experiments
{
    /// <summary>
    /// Metrics, and the health of streams. The service behind them is not part of the open server, so that their answers are known
    /// from its source and guides only, and not from recordings.
    /// </summary>
    public const string Metrics = "LPSDK001";
}
