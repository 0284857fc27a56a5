using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Livepeer.Sdk.Tests.Exchanges.Cases;

/// <summary>What no group has a call for, by requests of the caller's own.</summary>
internal static class CustomRequest
{
    private static readonly JsonTypeInfo<JsonElement> _json = (JsonTypeInfo<JsonElement>)new JsonSerializerOptions
    {
        TypeInfoResolver = LivepeerJson.TypeInfoResolver,
    }.GetTypeInfo(typeof(JsonElement));

    public static Task<JsonElement> GetAsync(LivepeerClient client, string path) =>
        client.SendJsonAsync(HttpMethod.Get, path, _json);

    /// <summary>Sends what was recorded.</summary>
    public static Task<JsonElement> PostAsync(LivepeerClient client, string path, string group, string name)
    {
        JsonElement body = ExchangeFile.Get(group, name).Request.Body.Json!.Value;
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body.GetRawText()));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return client.SendJsonAsync(HttpMethod.Post, path, _json, content);
    }
}
