using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Creates multistream targets and checks the references of streams to them.</summary>
internal static class TargetDocs
{
    public static Row Create(Call call, string? name, string url, bool disabled) => call.Core.Targets.Add(new JsonObject
    {
        ["id"] = Ids.New(),
        ["url"] = url,
        ["name"] = string.IsNullOrEmpty(name) ? new Uri(url).Authority : name,
        ["userId"] = call.Caller.User.Id,
        ["disabled"] = disabled,
        ["createdAt"] = call.Core.NowMilliseconds,
    });

    /// <summary>The URL of a target is returned only to administrators.</summary>
    public static JsonObject Show(Row row, Caller caller) =>
        caller.User.IsAdmin ? row.Copy() : row.Copy().Without("url");

    /// <summary>Gets the names that targets can refer to: those of the profiles, and "source".</summary>
    public static IReadOnlyList<string> ProfileNames(JsonArray profiles)
    {
        var names = new List<string>();
        foreach (JsonNode? profile in profiles)
        {
            string? name = (profile as JsonObject)?.Text("name");
            if (string.IsNullOrEmpty(name))
            {
                continue;
            }

            if (name == "source")
            {
                throw StudioError.BadRequest("profile cannot be named \"source\"");
            }

            if (names.Contains(name))
            {
                throw StudioError.BadRequest($"duplicate profile name \"{name}\"");
            }

            names.Add(name);
        }

        names.Add("source");
        return names;
    }

    /// <summary>Replaces specs with new targets, and rejects references to targets that don't exist.</summary>
    public static JsonArray Resolve(Call call, JsonArray profiles, JsonArray targets)
    {
        IReadOnlyList<string> names = ProfileNames(profiles);
        var resolved = new JsonArray([.. targets.Select(target => (JsonNode)Resolve(call, names, (JsonObject)target!))]);
        bool isUnique = resolved
            .Select(target => (((JsonObject)target!).Text("id"), ((JsonObject)target!).Text("profile")))
            .Distinct()
            .Count() == resolved.Count;
        return isUnique ? resolved : throw StudioError.BadRequest("multistream target {id,profile} must be unique");
    }

    private static JsonObject Resolve(Call call, IReadOnlyList<string> names, JsonObject target)
    {
        string profile = target.Text("profile")!;
        if (!names.Contains(profile))
        {
            string available = new JsonArray([.. names.Select(name => (JsonNode)name)]).ToJsonString();
            throw StudioError.BadRequest($"multistream target profile not found: \"{profile}\". available: {available}");
        }

        JsonObject? spec = target.Object("spec");
        string? id = target.Text("id");
        if (spec is null == string.IsNullOrEmpty(id))
        {
            throw StudioError.BadRequest("multistream target must have either an \"id\" or a \"spec\"");
        }

        if (spec is null)
        {
            return call.Core.Targets.Find(id) is { } row && call.Caller.Owns(row)
                ? target.Clone()
                : throw StudioError.BadRequest($"multistream target not found: \"{id}\"");
        }

        JsonObject specless = target.Clone().Without("spec");
        specless["id"] = Create(call, spec.Text("name"), spec.Text("url")!, disabled: false).Id;
        return specless;
    }
}
