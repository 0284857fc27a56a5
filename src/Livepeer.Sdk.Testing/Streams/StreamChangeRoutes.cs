using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Updates, terminates and deletes streams.</summary>
internal static class StreamChangeRoutes
{
    private const long TerminatePause = 5_000;

    public static void Register(Router api)
    {
        api.Patch("/stream/{}", Patch, StreamSchemas.Patch);
        api.Patch("/stream/{}/record", PatchRecord);
        api.Patch("/stream/{}/suspended", PatchSuspended);
        api.Delete("/stream", DeleteMany);
        api.Delete("/stream/{}", call => Delete(call, StreamRules.Find(call, call.Id)));
        api.Delete("/stream/{}/terminate", Terminate);
        api.Delete("/stream/{}/multistream/{}", RemoveTarget);
        api.Post("/stream/{}/create-multistream-target", AddTarget, StreamSchemas.Target);
        api.Post("/stream/{}/heartbeat", _ => Reply.Empty(), access: Access.Admin);
        api.Add(new Route("PUT", "/stream/{}/setactive") { Handler = _ => Reply.Empty(), Access = Access.Admin });
    }

    private static Reply Patch(Call call)
    {
        Row stream = StreamRules.Find(call, call.Id);
        if (stream.ParentId is not null)
        {
            throw StudioError.BadRequest("can't patch stream session");
        }

        JsonObject payload = call.Payload;
        CheckActive(stream, payload);
        StreamRules.CheckPolicy(call, payload);
        StreamRules.CheckTags(payload);
        StreamRules.NormaliseRecording(payload, payload["record"].AsFlag() ?? stream.Body.Flag("record"));
        JsonArray profiles = payload.Array("profiles") ?? stream.Body.Array("profiles")!;
        JsonArray? targets = payload.Object("multistream")?.Array("targets");
        JsonArray? resolved = targets is null ? null : TargetDocs.Resolve(call, profiles, targets);
        StreamDocs.SetCreator(payload);
        call.Core.Streams.Change(stream, body =>
        {
            foreach ((string name, JsonNode? value) in payload)
            {
                body[name] = name switch
                {
                    "profiles" => value?.DeepClone() ?? StreamDocs.DefaultProfiles(),
                    "multistream" => new JsonObject { ["targets"] = resolved ?? [] },
                    _ => value?.DeepClone(),
                };
            }
        });
        return Reply.Empty();
    }

    private static void CheckActive(Row stream, JsonObject payload)
    {
        if (!stream.Body.Flag("isActive"))
        {
            return;
        }

        foreach (string name in (ReadOnlySpan<string>)["record", "profiles"])
        {
            if (payload.TryGetPropertyValue(name, out JsonNode? value) && !JsonNode.DeepEquals(value, stream.Body[name]))
            {
                throw StudioError.BadRequest($"cannot change '{name}' field while stream is active");
            }
        }
    }

    private static Reply PatchRecord(Call call)
    {
        Row stream = StreamRules.Find(call, call.Id);
        bool record = call.Payload["record"].AsFlag() ?? throw StudioError.BadRequest("record field required");
        call.Core.Streams.Change(stream, body => body["record"] = record);
        return Reply.Empty();
    }

    private static Reply PatchSuspended(Call call)
    {
        bool suspended = call.Payload["suspended"].AsFlag() ?? throw StudioError.Unprocessable("missing suspended property");
        Row stream = StreamRules.Find(call, call.Id);
        call.Core.Streams.Change(stream, body => body["suspended"] = suspended);
        return Reply.Empty();
    }

    private static Reply DeleteMany(Call call)
    {
        if (call.Payload.Array("ids") is not { Count: > 0 } ids)
        {
            throw StudioError.Unprocessable("missing ids");
        }

        List<Row> rows = [.. ids.Select(id => StreamRules.Find(call, id.AsText() ?? ""))];
        rows.ForEach(row => Delete(call, row));
        return Reply.Empty();
    }

    private static Reply Delete(Call call, Row stream)
    {
        call.Core.Broadcasts.Discard(stream.Id);
        call.Core.Streams.Change(stream, body =>
        {
            body["deleted"] = true;
            body["isActive"] = false;
        });
        return Reply.Empty();
    }

    private static Reply Terminate(Call call)
    {
        Row stream = StreamRules.Find(call, call.Id);
        if (call.Core.NowMilliseconds - stream.Body.Whole("lastTerminatedAt") < TerminatePause
            && stream.Body["lastTerminatedAt"] is not null)
        {
            throw new StudioError(429, "too many terminate requests");
        }

        call.Core.Streams.Change(stream, body => body["lastTerminatedAt"] = call.Core.NowMilliseconds);
        call.Core.Broadcasts.End(stream.Id);
        return Reply.Empty();
    }

    private static Reply AddTarget(Call call)
    {
        Row stream = StreamRules.Find(call, call.Id, "stream not found");
        JsonArray before = stream.Body.Object("multistream")?.Array("targets") ?? [];
        JsonArray resolved = TargetDocs.Resolve(
            call, stream.Body.Array("profiles")!, [.. before.Select(target => target?.DeepClone()), (JsonNode)call.Payload.Clone()]);
        string id = ((JsonObject)resolved[^1]!).Text("id")!;
        call.Core.Streams.Change(stream, body => body["multistream"] = new JsonObject { ["targets"] = resolved });
        JsonObject target = TargetDocs.Show(call.Core.Targets.Find(id)!, call.Caller);
        target["projectId"] = call.Caller.User.DefaultProjectId;
        return Reply.Json(target);
    }

    private static Reply RemoveTarget(Call call)
    {
        Row stream = StreamRules.Find(call, call.Id);
        string id = call.Values[1];
        call.Core.Streams.Change(stream, body =>
        {
            JsonArray targets = body.Object("multistream")?.Array("targets") ?? [];
            var kept = new JsonArray(
                [.. targets.Where(target => ((JsonObject)target!).Text("id") != id).Select(target => target?.DeepClone())]);
            body["multistream"] = new JsonObject { ["targets"] = kept };
        });
        return Reply.Empty();
    }
}
