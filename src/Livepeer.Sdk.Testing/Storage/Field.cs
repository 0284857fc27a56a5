using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>A field that a list can be filtered and ordered by.</summary>
internal sealed record Field(FieldKind Kind, string Path)
{
    public static Field Text(string path) => new(FieldKind.Text, path);

    public static Field Search(string path) => new(FieldKind.Search, path);

    public static Field Flag(string path) => new(FieldKind.Flag, path);

    public static Field Whole(string path) => new(FieldKind.Number, path);

    /// <summary>The field as a number, without creating a JSON node if the row has the value.</summary>
    public double ReadNumber(Row row) => Path == "createdAt" ? row.CreatedAt : Read(row).AsReal() ?? 0;

    public JsonNode? Read(Row row)
    {
        switch (Path)
        {
            case "id": return row.Id;
            case "createdAt": return row.CreatedAt;
            case "userId": return row.UserId;
            case "projectId": return row.ProjectId;
            case "parentId": return row.ParentId;
        }

        JsonNode? node = row.Peek();
        foreach (string name in Path.Split('.'))
        {
            node = node is JsonObject inner ? inner[name] : null;
        }

        return node;
    }
}
