namespace Livepeer.Sdk;

/// <summary>How an embedded player behaves. The player's own defaults where nothing is set.</summary>
public sealed class EmbedOptions
{
    /// <summary>The longest clip that viewers can be let cut: less than two minutes.</summary>
    private static readonly TimeSpan _clipLimit = TimeSpan.FromSeconds(120);

    internal static EmbedOptions Default { get; } = new();

    /// <summary>Whether to start by itself; browsers allow it only muted.</summary>
    public bool? Autoplay { get; init; }

    /// <summary>Whether to start without sound.</summary>
    public bool? Muted { get; init; }

    /// <summary>Whether to begin again at the end.</summary>
    public bool? Loop { get; init; }

    /// <summary>How a broadcast is played.</summary>
    public EmbedLatency Latency { get; init; }

    /// <summary>
    /// Gets whether a broadcast is played at a constant rate, for example for music. The default is <see langword="null"/>: the player
    /// decides.
    /// </summary>
    public bool? ConstantPlaybackRate { get; init; }

    /// <summary>How much of a broadcast viewers may cut out: one second to less than two minutes; nothing unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is shorter or longer.</exception>
    public TimeSpan? ClipLength
    {
        get;
        init
        {
            if (value is { } length)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(length, TimeSpan.FromSeconds(1), nameof(ClipLength));
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(length, _clipLimit, nameof(ClipLength));
            }

            field = value;
        }
    }
}
