using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Livepeer.Sdk;

/// <summary>
/// How the SDK's types become JSON, for callers who keep, log or forward them without reflection (trimmed and native programs).
/// The types carry their own names and converters, so any <see cref="JsonSerializerOptions"/> writes the server's JSON.
/// </summary>
public static class LivepeerJson
{
    /// <summary>The metadata of every type that travels, to be added to a <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>.</summary>
    public static IJsonTypeInfoResolver TypeInfoResolver => LivepeerJsonContext.Default;
}
