namespace Livepeer.Sdk.Testing;

/// <summary>Sets the numbers that the metrics endpoints return. Playback from the studio is not counted.</summary>
public sealed class StudioMetrics
{
    private readonly StudioCore _core;
    private readonly Dictionary<string, StudioViews> _views = new(StringComparer.Ordinal);
    private StudioUsage _usage = new(0, 0, 0);

    internal StudioMetrics(StudioCore core) => _core = core;

    /// <summary>Gets or sets the usage of every account. The default is zero.</summary>
    public StudioUsage Usage
    {
        get => _usage;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _usage = value;
        }
    }

    /// <summary>Sets the viewership of a stream or an asset.</summary>
    /// <param name="playbackId">The playback ID of the stream or asset.</param>
    /// <param name="views">The viewership.</param>
    public void SetViews(string playbackId, StudioViews views)
    {
        ArgumentException.ThrowIfNullOrEmpty(playbackId);
        ArgumentNullException.ThrowIfNull(views);
        lock (_core.Lock)
        {
            _views[playbackId] = views;
        }
    }

    internal StudioViews GetViews(string? playbackId) =>
        playbackId is not null && _views.TryGetValue(playbackId, out StudioViews? views) ? views : new StudioViews(0);

    internal IEnumerable<string> Watched() => _views.Keys.Order(StringComparer.Ordinal);
}
