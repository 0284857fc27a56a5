namespace Livepeer.Sdk;

/// <summary>
/// The diagnostic IDs of experimental parts of the SDK, which may change in minor versions. To accept that, add the ID to <c>NoWarn</c>.
/// </summary>
internal static class Experiments
{
    /// <summary>
    /// Metrics, and the health of streams. The service behind them is not part of the open-source server, so their responses are known
    /// only from its source and guides, not from recordings.
    /// </summary>
    public const string Metrics = "LPSDK001";
}
