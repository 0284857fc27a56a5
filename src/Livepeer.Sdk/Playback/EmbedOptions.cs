namespace Livepeer.Sdk;

/// <summary>Options for the embedded player. The player decides properties that are <see langword="null"/>.</summary>
public sealed class EmbedOptions
{
    /// <summary>The exclusive maximum length of clips that viewers create.</summary>
    private static readonly TimeSpan _clipLimit = TimeSpan.FromSeconds(120);

    internal static EmbedOptions Default { get; } = new();

    /// <summary>Gets whether playback starts automatically. Browsers allow it only if the player is muted.</summary>
    public bool? Autoplay { get; init; }

    /// <summary>Gets whether the player starts muted.</summary>
    public bool? Muted { get; init; }

    /// <summary>Gets whether playback repeats.</summary>
    public bool? Loop { get; init; }

    /// <summary>Gets the latency mode of a broadcast.</summary>
    public EmbedLatency Latency { get; init; }

    /// <summary>
    /// Gets whether a broadcast is played at a constant rate, for example for music. The default is <see langword="null"/>: the player
    /// decides.
    /// </summary>
    public bool? ConstantPlaybackRate { get; init; }

    /// <summary>
    /// Gets the length of the clips that viewers can create, from one second to less than two minutes. The default is
    /// <see langword="null"/>: none.
    /// </summary>
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
