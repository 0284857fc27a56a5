using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Streams that the server pulls from a source. Only for accounts in the experiment.</summary>
internal static class PullRoutes
{
    private const string Experiment = "stream-pull-source";

    public static void Register(Router api)
    {
        api.Put("/stream/pull", Put, StreamSchemas.New);
        api.Post("/stream/{}/start-pull", Start);
    }

    public static Row? FindBySource(Call call, string? source) => call.Core.Streams
        .Where(row => row.IsOwnJson && call.Caller.CanSee(row) && row.Body.Object("pull")?.Text("source") == source)
        .FirstOrDefault();

    private static Reply Put(Call call)
    {
        StreamRules.CheckExperiment(call, Experiment);
        JsonObject payload = call.Payload;
        if (payload.Object("pull") is not { } pull)
        {
            throw StudioError.BadRequest("stream pull configuration is required");
        }

        Row? existing = call.Query["key"] == "creatorId"
            ? call.Core.Streams.Where(row => call.Caller.CanSee(row) && SameCreator(row, payload)).FirstOrDefault()
            : FindBySource(call, pull.Text("source"));
        if (existing is null)
        {
            return Reply.Json(StreamRoutes.Store(call, payload), 201);
        }

        StreamDocs.SetCreator(payload);
        call.Core.Streams.Change(existing, body =>
        {
            foreach ((string name, JsonNode? value) in payload)
            {
                body[name] = value?.DeepClone();
            }

            // As on the server: replacing a pull stream without targets removes the list of targets.
            if (!payload.ContainsKey("multistream"))
            {
                body.Remove("multistream");
            }
        });
        return Reply.Json(StreamDocs.Show(existing));
    }

    private static bool SameCreator(Row row, JsonObject payload) =>
        row.Peek().Object("creatorId")?.Text("value") is { } creator
        && creator == (payload.Text("creatorId") ?? payload.Object("creatorId")?.Text("value"));

    private static Reply Start(Call call)
    {
        StreamRules.CheckExperiment(call, Experiment);
        Row stream = StreamRules.Find(call, call.Id);
        return stream.Body.ContainsKey("pull") ? Reply.Empty() : throw StudioError.BadRequest("stream does not have a pull source");
    }
}
