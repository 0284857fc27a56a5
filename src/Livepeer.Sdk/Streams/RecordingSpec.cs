using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>How to make recordings, for requests. Only for streams that are recorded: the server answers 400 otherwise.</summary>
public sealed class RecordingSpec
{
    /// <summary>The renditions of a recording beside the source. Null, when assigned, is sent and means the server's own choice.</summary>
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
