using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Creates the JSON of tasks, and defines the fields that their lists can be filtered by.</summary>
internal static class TaskDocs
{
    public static IReadOnlyDictionary<string, Field> Fields { get; } = new Dictionary<string, Field>
    {
        ["id"] = Field.Text("id"),
        ["name"] = Field.Search("name"),
        ["createdAt"] = Field.Whole("createdAt"),
        ["updatedAt"] = Field.Whole("status.updatedAt"),
        ["userId"] = Field.Text("userId"),
        ["user.email"] = Field.Search("user.email"),
        ["type"] = Field.Text("type"),
        ["inputAssetId"] = Field.Text("inputAssetId"),
        ["outputAssetId"] = Field.Text("outputAssetId"),
        ["projectId"] = Field.Text("projectId"),
    };

    public static string Phase(Row row) => row.Peek().Object("status")?.Text("phase") ?? "";

    public static JsonObject Show(Row row) => row.Copy().Without("deleted");
}
