using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What to make: for each format that is wanted, the folder in the storage that it goes to.</summary>
public sealed class TranscodeOutputs
{
    /// <summary>Where HLS goes.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    [JsonIgnore]
    public string? Hls { get; init => field = Path(value, nameof(Hls)); }

    /// <summary>Where MP4 files go.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    [JsonIgnore]
    public string? Mp4 { get; init => field = Path(value, nameof(Mp4)); }

    /// <summary>Where fragmented MP4 files go.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    [JsonIgnore]
    public string? Fmp4 { get; init => field = Path(value, nameof(Fmp4)); }

    [JsonInclude]
    [JsonPropertyName("hls")]
    internal TranscodeOutput? HlsOnWire => TranscodeOutput.Of(Hls);

    [JsonInclude]
    [JsonPropertyName("mp4")]
    internal TranscodeOutput? Mp4OnWire => TranscodeOutput.Of(Mp4);

    [JsonInclude]
    [JsonPropertyName("fmp4")]
    internal TranscodeOutput? Fmp4OnWire => TranscodeOutput.Of(Fmp4);

    private static string? Path(string? value, string name)
    {
        if (value is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        }

        return value;
    }
}
