using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Livepeer.Sdk.Benchmarks.Peers;

/// <summary>What all peers of .NET share: the models with their source-generated metadata, and the IDs that the server knows.</summary>
internal static class PeerModels
{
    public const string Key = "benchmark-key";
    public const string Id = "cb979add-9607-47b2-99a8-87cf0bc89644";
    public const string MissingId = "00000000-0000-0000-0000-000000000000";
    public const int PageSize = 1000;

    public static JsonSerializerOptions Options { get; } = new() { TypeInfoResolver = LivepeerJson.TypeInfoResolver };

    public static JsonTypeInfo<LivepeerStream> One { get; } = Info<LivepeerStream>();

    public static JsonTypeInfo<List<LivepeerStream>> Many { get; } = Info<List<LivepeerStream>>();

    public static JsonTypeInfo<CreateStreamRequest> Create { get; } = Info<CreateStreamRequest>();

    public static CreateStreamRequest NewStream { get; } = new() { Name = "benchmark" };

    public static AuthenticationHeaderValue Authorization { get; } = new("Bearer", Key);

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
