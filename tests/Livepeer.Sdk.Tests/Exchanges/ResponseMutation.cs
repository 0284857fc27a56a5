using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>A change of a response, as by a newer server or a sparser object.</summary>
/// <param name="Kind">What is done, in a word or two.</param>
/// <param name="Path">Where.</param>
internal sealed partial record ResponseMutation(string Kind, string Path)
{
    private static readonly string[] _newValues = ["\"text\"", "2.50", "true", "null", "[]", "[1,\"two\",{\"three\":3}]", "{\"deep\":{\"deeper\":[null]}}"];

    /// <summary>Maps with names of the caller's own: what is added to them is no field.</summary>
    private static readonly HashSet<string> _maps = ["headers", "participants"];

    private readonly Action<JsonNode> _apply = _ => { };

    private ResponseMutation(string kind, string path, Action<JsonNode> apply)
        : this(kind, path) => _apply = apply;

    /// <summary>The changed response.</summary>
    public JsonElement ApplyTo(JsonElement response)
    {
        JsonNode root = JsonNode.Parse(response.GetRawText())!;
        _apply(root);
        return JsonSerializer.SerializeToElement(root);
    }

    public override string ToString() => $"{Kind} {Path}";

    /// <summary>Every change of a response, one at a time.</summary>
    /// <param name="response">The response.</param>
    /// <param name="part">The property that the caller gets, which must be there; null for the whole.</param>
    public static IEnumerable<ResponseMutation> AllOf(JsonElement response, string? part) => Of(response, "$", root => root, part);

    private static IEnumerable<ResponseMutation> Of(JsonElement element, string path, Func<JsonNode, JsonNode> find, string? needed) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => OfObject(element, path, find, needed),
            JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => OfItem(item, index, path, find)),
            _ => [],
        };

    private static IEnumerable<ResponseMutation> OfObject(JsonElement element, string path, Func<JsonNode, JsonNode> find, string? needed)
    {
        string added = _newValues[path.Length % _newValues.Length];
        if (!_maps.Contains(path[(path.LastIndexOf('.') + 1)..]))
        {
            yield return new ResponseMutation("field added", path, root => find(root)["somethingNew"] = JsonNode.Parse(added));
        }

        foreach (JsonProperty property in element.EnumerateObject())
        {
            string name = property.Name;
            string inner = $"{path}.{name}";
            if (name != needed && !Needed().IsMatch(inner))
            {
                yield return new ResponseMutation("field gone", inner, root => find(root).AsObject().Remove(name));
                if (property.Value.ValueKind != JsonValueKind.Null)
                {
                    yield return new ResponseMutation("field null", inner, root => find(root)[name] = null);
                }
            }

            if (property.Value.ValueKind == JsonValueKind.Array && property.Value.GetArrayLength() > 0)
            {
                yield return new ResponseMutation("array empty", inner, root => find(root)[name] = new JsonArray());
            }
            else if (IsWord(property.Value))
            {
                yield return new ResponseMutation("word changed", inner, root => find(root)[name] = "neverSeenBefore");
            }

            foreach (ResponseMutation mutation in Of(property.Value, inner, root => find(root)[name]!, null))
            {
                yield return mutation;
            }
        }
    }

    private static IEnumerable<ResponseMutation> OfItem(JsonElement item, int index, string path, Func<JsonNode, JsonNode> find)
    {
        string inner = $"{path}[{index}]";
        return IsWord(item)
            ? [new ResponseMutation("word changed", inner, root => find(root)[index] = "neverSeenBefore")]
            : Of(item, inner, root => find(root)[index]!, null);
    }

    private static bool IsWord(JsonElement element) => element.ValueKind == JsonValueKind.String && Word().IsMatch(element.GetString()!);

    /// <summary>The required parts of a response: IDs, and the parts of a new upload.</summary>
    [GeneratedRegex(@"\.id$|^\$\.(asset|task|url|tusEndpoint)$")]
    private static partial Regex Needed();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]{0,30}$")]
    private static partial Regex Word();
}
