using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Uploads;

/// <summary>What a source is known by again: nothing that shows what is in it.</summary>
internal sealed class SourceIdentity
{
    [JsonPropertyName("length")]
    public long? Length { get; set; }

    [JsonPropertyName("lastWrite")]
    public long? LastWriteTicks { get; set; }

    /// <summary>How many bytes from the first on the checksum is of.</summary>
    [JsonPropertyName("hashed")]
    public long HashedLength { get; set; }

    [JsonPropertyName("hash")]
    public string? Hash { get; set; }
}
