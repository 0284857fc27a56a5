using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>What a rule-limited key may do.</summary>
/// <param name="Resources">Paths below <c>/api</c>; <c>:name</c> stands for a segment, <c>*</c> at the end for any rest.</param>
/// <param name="Methods">The methods; none for all.</param>
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
