using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The formats to create: for each, the folder in the storage to write to.</summary>
public sealed class TranscodeOutputs
{
    /// <summary>Gets or sets the folder for HLS.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    [JsonIgnore]
    public string? Hls { get; init => field = Path(value, nameof(Hls)); }

    /// <summary>Gets or sets the folder for MP4 files.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    [JsonIgnore]
    public string? Mp4 { get; init => field = Path(value, nameof(Mp4)); }

    /// <summary>Gets or sets the folder for fragmented MP4 files.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    [JsonIgnore]
    public string? Fmp4 { get; init => field = Path(value, nameof(Fmp4)); }

    [JsonInclude]
    [JsonPropertyName("hls")]
    internal TranscodeOutput? HlsOnWire => TranscodeOutput.FromPath(Hls);

    [JsonInclude]
    [JsonPropertyName("mp4")]
    internal TranscodeOutput? Mp4OnWire => TranscodeOutput.FromPath(Mp4);

    [JsonInclude]
    [JsonPropertyName("fmp4")]
    internal TranscodeOutput? Fmp4OnWire => TranscodeOutput.FromPath(Fmp4);

    private static string? Path(string? value, string name)
    {
        if (value is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        }

        return value;
    }
}
