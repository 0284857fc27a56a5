using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Uploads;

/// <summary>The identity of a source, by which it is recognized. It reveals nothing about the content.</summary>
internal sealed class SourceIdentity
{
    [JsonPropertyName("length")]
    public long? Length { get; set; }

    [JsonPropertyName("lastWrite")]
    public long? LastWriteTicks { get; set; }

    /// <summary>The number of bytes, from the first one, that the checksum covers.</summary>
    [JsonPropertyName("hashed")]
    public long HashedLength { get; set; }

    [JsonPropertyName("hash")]
    public string? Hash { get; set; }
}
