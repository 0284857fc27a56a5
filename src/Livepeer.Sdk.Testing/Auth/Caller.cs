using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Who a request comes from.</summary>
internal sealed record Caller(User User, JsonObject? Key, string ProjectId)
{
    public bool IsKey => Key is not null;

    public string? KeyName => Key?.Text("name");

    public IReadOnlyList<string> AllowedOrigins =>
        [.. (Key?.Object("access")?.Object("cors")?.Array("allowedOrigins") ?? []).Select(origin => origin.AsText() ?? "")];

    /// <summary>Whether only the few routes for browsers are open.</summary>
    public bool IsRestricted =>
        AllowedOrigins.Count > 0 && Rules is null && Key?.Object("access")?.Object("cors")?.Flag("fullAccess") != true;

    public JsonArray? Rules => Key?.Object("access")?.Array("rules");

    public bool Owns(Row row) => row.UserId == User.Id;

    /// <summary>Whether a row is the caller's, in the project of the credential, and still there.</summary>
    public bool CanSee(Row row) => row.UserId == User.Id && !row.IsDeleted && (row.ProjectId ?? User.DefaultProjectId) == ProjectId;
}
