using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Transcodes files between object stores.</summary>
internal static class TranscodeRoutes
{
    private static readonly Schema _credentials = Schema.Object(
        ["accessKeyId", "secretAccessKey"],
        ("accessKeyId", Schema.Text),
        ("secretAccessKey", Schema.Text));

    private static readonly Schema _path = Schema.Object(["path"], ("path", Schema.Text));

    private static readonly Schema _payload = new()
    {
        Required = ["input", "storage", "outputs"],
        IsClosed = true,
        Properties =
        [
            ("input", Schema.Either(
                Schema.Object(["url"], ("url", Schemas.MediaUrl)),
                Schema.Object(
                    ["type", "endpoint", "bucket", "path", "credentials"],
                    [
                        ("type", Schema.Choice("s3")),
                        ("endpoint", Schemas.HttpUrl),
                        ("bucket", Schema.Text),
                        ("path", Schema.Text),
                        ("credentials", _credentials),
                    ]))),
            ("storage", Schema.Either(
                Schema.Object(
                    ["type", "endpoint", "bucket", "credentials"],
                    [("type", Schema.Choice("s3")), ("endpoint", Schemas.HttpUrl), ("bucket", Schema.Text), ("credentials", _credentials)]),
                Schema.Object(
                    ["type", "credentials"],
                    [("type", Schema.Choice("web3.storage")), ("credentials", Schema.Object(["proof"], ("proof", Schema.Text)))]))),
            ("outputs", Schema.Object(("hls", _path), ("mp4", _path), ("fmp4", _path))),
            ("profiles", Schema.List(Schemas.TranscodeProfile)),
            ("targetSegmentSizeSecs", Schema.Number),
            ("creatorId", Schemas.CreatorId),
            ("c2pa", Schema.Flag),
        ],
    };

    public static void Register(Router api) => api.Post("/transcode", Create, _payload);

    private static Reply Create(Call call)
    {
        JsonObject payload = call.Payload;
        call.Core.TaskEngine.EnsureCapacity(call.Caller.User.Id);
        JsonObject input = payload.Object("input")!;
        var parameters = new JsonObject
        {
            ["input"] = new JsonObject { ["url"] = input.Text("url") ?? StoreUrl(input) + Rooted(input.Text("path")!) },
            ["storage"] = new JsonObject { ["url"] = StoreUrl(payload.Object("storage")!) },
            ["outputs"] = Outputs(payload.Object("outputs")!),
        };
        foreach (string name in (ReadOnlySpan<string>)["profiles", "targetSegmentSizeSecs", "creatorId", "c2pa"])
        {
            parameters.CopyIfPresent(payload, name);
        }

        Row task = call.Core.TaskEngine.Create("transcode-file", call.Caller, parameters);
        var reply = Reply.Json(TaskDocs.Show(task));
        call.Core.TaskEngine.Schedule(task);
        return reply;
    }

    private static JsonObject Outputs(JsonObject outputs)
    {
        var rooted = new JsonObject();
        foreach ((string name, JsonNode? output) in outputs)
        {
            rooted[name] = new JsonObject { ["path"] = Rooted(((JsonObject)output!).Text("path")!) };
        }

        return rooted;
    }

    private static string Rooted(string path) => path.StartsWith('/') ? path : "/" + path;

    /// <summary>Gets the URL of a store as in tasks: with keys masked, but the proof of a web3 store in full.</summary>
    private static string StoreUrl(JsonObject store)
    {
        if (store.Text("type") == "web3.storage")
        {
            string proof = store.Object("credentials")!.Text("proof")!.TrimEnd('=').Replace('+', '-').Replace('/', '_');
            return $"w3s://{proof}@/";
        }

        var endpoint = new Uri(store.Text("endpoint")!);
        return $"s3+{endpoint.Scheme}://***:***@{endpoint.Authority}/{store.Text("bucket")}";
    }
}
