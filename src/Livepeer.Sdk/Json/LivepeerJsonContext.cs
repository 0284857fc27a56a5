using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>The metadata of every type that travels.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CreateStreamRequest))]
[JsonSerializable(typeof(IdList))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(LivepeerStream))]
[JsonSerializable(typeof(MultistreamTarget))]
[JsonSerializable(typeof(Page<LivepeerAsset>))]
[JsonSerializable(typeof(Page<LivepeerSession>))]
[JsonSerializable(typeof(Page<LivepeerStream>))]
[JsonSerializable(typeof(PlaybackPolicy))]
[JsonSerializable(typeof(IReadOnlyList<TranscodeProfile>))]
[JsonSerializable(typeof(List<LivepeerAsset>))]
[JsonSerializable(typeof(List<LivepeerSession>))]
[JsonSerializable(typeof(List<LivepeerStream>))]
[JsonSerializable(typeof(StreamInfo))]
[JsonSerializable(typeof(UpdateStreamRequest))]
internal sealed partial class LivepeerJsonContext : JsonSerializerContext;
