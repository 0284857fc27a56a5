using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>The caller of a request.</summary>
internal sealed record Caller(User User, JsonObject? Key, string ProjectId)
{
    public bool IsKey => Key is not null;

    public string? KeyName => Key?.Text("name");

    public IReadOnlyList<string> AllowedOrigins =>
        [.. (Key?.Object("access")?.Object("cors")?.Array("allowedOrigins") ?? []).Select(origin => origin.AsText() ?? "")];

    /// <summary>Whether the caller can use only the few routes for browsers.</summary>
    public bool IsRestricted =>
        AllowedOrigins.Count > 0 && Rules is null && Key?.Object("access")?.Object("cors")?.Flag("fullAccess") != true;

    public JsonArray? Rules => Key?.Object("access")?.Array("rules");

    public bool Owns(Row row) => row.UserId == User.Id;

    /// <summary>Whether a row belongs to the caller and to the project of the credential, and is not deleted.</summary>
    public bool CanSee(Row row) => row.UserId == User.Id && !row.IsDeleted && (row.ProjectId ?? User.DefaultProjectId) == ProjectId;
}
