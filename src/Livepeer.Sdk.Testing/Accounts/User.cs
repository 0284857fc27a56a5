using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>An account of the studio.</summary>
internal sealed class User
{
    public required string Id { get; init; }

    public required string Email { get; init; }

    public required string DefaultProjectId { get; init; }

    public required long CreatedAt { get; init; }

    public bool IsAdmin { get; init; }

    public bool IsEmailValid { get; set; } = true;

    public bool IsSuspended { get; set; }

    /// <summary>The hash that the dashboard sends instead of the password: 64 characters.</summary>
    public string Password { get; set; } = new('a', 64);

    /// <summary>The start of the minute in which AI requests are counted.</summary>
    public long GenerateWindow { get; set; }

    public int GenerateCount { get; set; }

    public long? LastSeen { get; set; }

    public long? LastStreamedAt { get; set; }

    /// <summary>The experiments that the account participates in.</summary>
    public HashSet<string> Experiments { get; } = new(StringComparer.Ordinal);

    public JsonObject Show()
    {
        var user = new JsonObject { ["id"] = Id, ["kind"] = "user", ["admin"] = IsAdmin, ["email"] = Email };
        if (LastSeen is { } seen)
        {
            user["lastSeen"] = seen;
        }

        user["createdAt"] = CreatedAt;
        user["emailValid"] = IsEmailValid;
        if (LastStreamedAt is { } streamed)
        {
            user["lastStreamedAt"] = streamed;
        }

        user["defaultProjectId"] = DefaultProjectId;
        return user;
    }
}
