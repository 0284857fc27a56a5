using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>The checks of streams beyond their schema.</summary>
internal static class StreamRules
{
    public static Row Find(Call call, string id, string message = "not found") =>
        call.Core.Streams.Find(id) is { } row && call.Caller.CanSee(row) ? row : throw StudioError.NotFound(message);

    public static void CheckExperiment(Call call, string name)
    {
        if (!call.Caller.User.Experiments.Contains(name) && !call.Caller.User.IsAdmin)
        {
            throw StudioError.Forbidden("user is not a subject of experiment: " + name);
        }
    }

    public static void CheckPolicy(Call call, JsonObject payload)
    {
        if (payload.Object("playbackPolicy") is not { } policy)
        {
            return;
        }

        if (policy.ContainsKey("unifiedAccessControlConditions") || policy.ContainsKey("resourceId"))
        {
            throw StudioError.BadRequest(
                "playbackPolicy type \"lit_signing_condition\" with a resourceId or unifiedAccessControlConditions "
                + "is not supported for streams");
        }

        if (policy.Text("type") == "webhook")
        {
            string? id = policy.Text("webhookId");
            if (call.Core.Webhooks.Find(id) is not { } webhook || !call.Caller.CanSee(webhook))
            {
                throw StudioError.BadRequest($"webhook {id ?? "undefined"} not found");
            }
        }
    }

    public static void CheckTags(JsonObject payload)
    {
        if (payload.Object("userTags") is { } tags && Nodes.ToText(tags).Length > 2048)
        {
            throw StudioError.BadRequest("userTags object is too large. Max size is 2048 characters");
        }
    }

    /// <summary>Removes recording profiles that are null, which the server accepts but doesn't store.</summary>
    public static void NormaliseRecording(JsonObject payload, bool record)
    {
        if (payload.Object("recordingSpec") is not { } spec)
        {
            return;
        }

        if (!record)
        {
            throw StudioError.BadRequest("recordingSpec is only supported with record=true");
        }

        if (spec["profiles"] is null)
        {
            spec.Remove("profiles");
        }
    }
}
