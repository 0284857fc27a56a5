using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>
/// A rendition to create, for requests. Live streams also need a name, a width, a height and a frame rate; assets and recordings need
/// only the bit rate. The server returns a <see cref="TranscodeProfileInfo"/>.
/// </summary>
public sealed class TranscodeProfile
{
    /// <summary>Gets a profile of 426 × 240 at 250 kbit/s, with the frame rate of the source.</summary>
    public static TranscodeProfile Sd240 { get; } = new() { Name = "240p", Width = 426, Height = 240, Bitrate = 250_000, Fps = 0 };

    /// <summary>Gets a profile of 640 × 360 at 800 kbit/s, with the frame rate of the source.</summary>
    public static TranscodeProfile Sd360 { get; } = new() { Name = "360p", Width = 640, Height = 360, Bitrate = 800_000, Fps = 0 };

    /// <summary>Gets a profile of 854 × 480 at 1.6 Mbit/s, with the frame rate of the source.</summary>
    public static TranscodeProfile Sd480 { get; } = new() { Name = "480p", Width = 854, Height = 480, Bitrate = 1_600_000, Fps = 0 };

    /// <summary>Gets a profile of 1280 × 720 at 3 Mbit/s, with the frame rate of the source.</summary>
    public static TranscodeProfile Hd720 { get; } = new() { Name = "720p", Width = 1280, Height = 720, Bitrate = 3_000_000, Fps = 0 };

    /// <summary>Gets a profile of 1920 × 1080 at 6 Mbit/s, with the frame rate of the source.</summary>
    public static TranscodeProfile Hd1080 { get; } = new() { Name = "1080p", Width = 1920, Height = 1080, Bitrate = 6_000_000, Fps = 0 };

    /// <summary>Gets or sets the name of the rendition, 1 to 500 characters; <c>source</c> is reserved.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Gets or sets the bit rate in bits per second, at least 400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 400.</exception>
    [JsonPropertyName("bitrate")]
    public required long Bitrate { get; init { ArgumentOutOfRangeException.ThrowIfLessThan(value, 400, nameof(Bitrate)); field = value; } }

    /// <summary>Gets or sets the width in pixels, at least 128.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 128.</exception>
    [JsonPropertyName("width")]
    public int? Width { get; init => field = AtLeast(value, 128, nameof(Width)); }

    /// <summary>Gets or sets the height in pixels, at least 128.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 128.</exception>
    [JsonPropertyName("height")]
    public int? Height { get; init => field = AtLeast(value, 128, nameof(Height)); }

    /// <summary>
    /// Gets or sets the number of frames per second, divided by <see cref="FpsDenominator"/>; 0 keeps the frame rate of the source.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("fps")]
    public int? Fps { get; init => field = AtLeast(value, 0, nameof(Fps)); }

    /// <summary>Gets or sets the divisor of <see cref="Fps"/>, at least 1: 30000 / 1001 for 29.97.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    [JsonPropertyName("fpsDen")]
    public int? FpsDenominator { get; init => field = AtLeast(value, 1, nameof(FpsDenominator)); }

    /// <summary>Gets or sets the constant quality, 0 (best) to 44 (smallest), if the transcoder supports it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 44.</exception>
    [JsonPropertyName("quality")]
    public int? Quality
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value ?? 0, 44, nameof(Quality));
            field = AtLeast(value, 0, nameof(Quality));
        }
    }

    /// <summary>Gets or sets the number of seconds between key frames, as text; <c>intra</c> makes every frame a key frame.</summary>
    [JsonPropertyName("gop")]
    public string? Gop { get; init; }

    /// <summary>Gets or sets the H.264 profile.</summary>
    [JsonPropertyName("profile")]
    public H264Profile? Profile { get; init; }

    /// <summary>Gets or sets the encoder. Live streams support only H.264.</summary>
    [JsonPropertyName("encoder")]
    public VideoEncoder? Encoder { get; init; }

    private static int? AtLeast(int? value, int least, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value ?? least, least, name);
        return value;
    }
}
