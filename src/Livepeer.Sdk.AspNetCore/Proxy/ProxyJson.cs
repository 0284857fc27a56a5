using System.Text.Json.Serialization;
using Livepeer.Sdk.AspNetCore.Uploads;

namespace Livepeer.Sdk.AspNetCore.Proxy;

/// <summary>The JSON that visitors send and receive.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(AssetInput))]
[JsonSerializable(typeof(StreamInput))]
[JsonSerializable(typeof(TargetInput))]
[JsonSerializable(typeof(ExportInput))]
[JsonSerializable(typeof(UploadInput))]
[JsonSerializable(typeof(ProblemView))]
[JsonSerializable(typeof(AssetView))]
[JsonSerializable(typeof(SlotView))]
[JsonSerializable(typeof(TicketView))]
[JsonSerializable(typeof(AssetTaskView))]
[JsonSerializable(typeof(ExportView))]
[JsonSerializable(typeof(StreamView))]
[JsonSerializable(typeof(SessionView))]
[JsonSerializable(typeof(IReadOnlyList<SessionView>))]
[JsonSerializable(typeof(TaskView))]
[JsonSerializable(typeof(TargetView))]
[JsonSerializable(typeof(ViewsView))]
[JsonSerializable(typeof(IReadOnlyList<ViewsView>))]
[JsonSerializable(typeof(IReadOnlyList<ViewershipView>))]
[JsonSerializable(typeof(UploadView))]
internal sealed partial class ProxyJson : JsonSerializerContext;
