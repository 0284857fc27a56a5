namespace Livepeer.Sdk.Testing;

/// <summary>The numbers that the studio tells when asked for metrics. Nobody watches a studio, so that a test sets them.</summary>
public sealed class StudioMetrics
{
    private readonly StudioCore _core;
    private readonly Dictionary<string, StudioViews> _views = new(StringComparer.Ordinal);
    private StudioUsage _usage = new(0, 0, 0);

    internal StudioMetrics(StudioCore core) => _core = core;

    /// <summary>Gets or sets what every account has used. Default: nothing.</summary>
    public StudioUsage Usage
    {
        get => _usage;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _usage = value;
        }
    }

    /// <summary>Sets how often something was watched.</summary>
    /// <param name="playbackId">The playback id of a stream or an asset.</param>
    /// <param name="views">The numbers.</param>
    public void SetViews(string playbackId, StudioViews views)
    {
        ArgumentException.ThrowIfNullOrEmpty(playbackId);
        ArgumentNullException.ThrowIfNull(views);
        lock (_core.Lock)
        {
            _views[playbackId] = views;
        }
    }

    internal StudioViews ViewsOf(string? playbackId) =>
        playbackId is not null && _views.TryGetValue(playbackId, out StudioViews? views) ? views : new StudioViews(0);

    internal IEnumerable<string> Watched() => _views.Keys.Order(StringComparer.Ordinal);
}
