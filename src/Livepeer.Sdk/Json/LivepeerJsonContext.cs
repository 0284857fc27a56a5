using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>The metadata of every type that travels.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AccountInfo))]
[JsonSerializable(typeof(AccountUsage))]
[JsonSerializable(typeof(CreateAssetRequest))]
[JsonSerializable(typeof(CreateClipRequest))]
[JsonSerializable(typeof(CreateMultistreamTargetRequest))]
[JsonSerializable(typeof(CreateStreamRequest))]
[JsonSerializable(typeof(ExportAssetRequest))]
[JsonSerializable(typeof(IReadOnlyList<TranscodeProfile>))]
[JsonSerializable(typeof(IdList))]
[JsonSerializable(typeof(ImportAssetRequest))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(List<IngestServer>))]
[JsonSerializable(typeof(List<LivepeerAsset>))]
[JsonSerializable(typeof(List<LivepeerSession>))]
[JsonSerializable(typeof(List<LivepeerStream>))]
[JsonSerializable(typeof(List<LivepeerTask>))]
[JsonSerializable(typeof(List<MultistreamTarget>))]
[JsonSerializable(typeof(LivepeerAsset))]
[JsonSerializable(typeof(LivepeerSession))]
[JsonSerializable(typeof(LivepeerStream))]
[JsonSerializable(typeof(LivepeerTask))]
[JsonSerializable(typeof(MultistreamTarget))]
[JsonSerializable(typeof(Page<LivepeerAsset>))]
[JsonSerializable(typeof(Page<LivepeerSession>))]
[JsonSerializable(typeof(Page<LivepeerStream>))]
[JsonSerializable(typeof(Page<LivepeerTask>))]
[JsonSerializable(typeof(Page<MultistreamTarget>))]
[JsonSerializable(typeof(PlaybackPolicy))]
[JsonSerializable(typeof(StreamInfo))]
[JsonSerializable(typeof(TaskEnvelope))]
[JsonSerializable(typeof(TaskReference))]
[JsonSerializable(typeof(TranscodeRequest))]
[JsonSerializable(typeof(UpdateAssetRequest))]
[JsonSerializable(typeof(UpdateMultistreamTargetRequest))]
[JsonSerializable(typeof(UpdateStreamRequest))]
[JsonSerializable(typeof(UploadCheckpoint))]
[JsonSerializable(typeof(UploadSlot))]
[JsonSerializable(typeof(UploadedAsset))]
internal sealed partial class LivepeerJsonContext : JsonSerializerContext;
