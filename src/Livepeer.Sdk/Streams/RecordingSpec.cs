using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>
/// The settings of recordings, for requests. Use only with streams that are recorded; otherwise the server responds with 400.
/// </summary>
public sealed class RecordingSpec
{
    /// <summary>
    /// Gets or sets the renditions of a recording in addition to the source. If you assign <see langword="null"/>, it is sent and means
    /// the server's default.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<TranscodeProfile>? Profiles
    {
        get => ProfilesOnWire.Value;
        init => ProfilesOnWire = new(value);
    }

    [JsonInclude]
    [JsonPropertyName("profiles")]
    [JsonConverter(typeof(AssignedConverter<IReadOnlyList<TranscodeProfile>>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    internal Assigned<IReadOnlyList<TranscodeProfile>> ProfilesOnWire { get; init; }
}
