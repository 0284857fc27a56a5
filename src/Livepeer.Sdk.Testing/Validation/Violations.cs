using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>The errors that a check found, each as JSON text.</summary>
internal sealed class Violations
{
    private readonly List<string> _texts = [];

    public IReadOnlyList<string> Texts => _texts;

    public bool Add(string instancePath, string schemaPath, string keyword, JsonObject parameters, string message)
    {
        _texts.Add(Nodes.ToText(new JsonObject
        {
            ["instancePath"] = instancePath,
            ["schemaPath"] = schemaPath + "/" + keyword,
            ["keyword"] = keyword,
            ["params"] = parameters,
            ["message"] = message,
        }));
        return false;
    }

    public void AddAll(Violations others) => _texts.AddRange(others._texts);
}
