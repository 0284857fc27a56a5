using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Represents what an API key that is limited by rules can do.</summary>
/// <param name="Resources">The paths below <c>/api</c>; <c>:name</c> matches a segment, <c>*</c> at the end any rest.</param>
/// <param name="Methods">The methods; if empty, all.</param>
public sealed record StudioKeyRule(IReadOnlyList<string> Resources, IReadOnlyList<string> Methods)
{
    internal JsonObject ToJson()
    {
        var rule = new JsonObject { ["resources"] = new JsonArray([.. Resources.Select(resource => (JsonNode)resource)]) };
        if (Methods.Count > 0)
        {
            rule["methods"] = new JsonArray([.. Methods.Select(method => (JsonNode)method)]);
        }

        return rule;
    }
}
