using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>The accounts of a studio and their keys.</summary>
internal sealed class AccountStore(StudioCore core)
{
    private readonly Dictionary<string, User> _users = new(StringComparer.Ordinal);

    /// <summary>API keys. The ID of a key is the key itself.</summary>
    public Table Keys { get; } = new();

    public IEnumerable<User> Users => _users.Values;

    public User? Find(string? id) => id is not null && _users.TryGetValue(id, out User? user) ? user : null;

    public User Create(string email, bool isAdmin)
    {
        string projectId = Ids.New();
        var user = new User
        {
            Id = Ids.New(),
            Email = email,
            IsAdmin = isAdmin,
            DefaultProjectId = projectId,
            CreatedAt = core.NowMilliseconds,
        };
        core.Projects.Add(new JsonObject
        {
            ["id"] = projectId,
            ["name"] = "Default Project",
            ["userId"] = user.Id,
            ["createdAt"] = core.NowMilliseconds,
        });
        _users.Add(user.Id, user);
        return user;
    }

    public void Remove(string id) => _users.Remove(id);

    public Row CreateKey(User user, string name, string? projectId = null, JsonObject? access = null)
    {
        var key = new JsonObject { ["id"] = Ids.New(), ["kind"] = "api-token", ["name"] = name };
        if (access is not null)
        {
            key["access"] = access;
        }

        key["userId"] = user.Id;
        key["createdAt"] = core.NowMilliseconds;
        key["projectId"] = projectId ?? user.DefaultProjectId;
        return Keys.Add(key);
    }

    public string CreateToken(User user, TimeSpan lifetime)
    {
        long now = core.NowMilliseconds / 1000;
        return core.Tokens.Sign(new JsonObject
        {
            ["sub"] = user.Id,
            ["aud"] = "livepeer",
            ["iat"] = now,
            ["exp"] = now + (long)lifetime.TotalSeconds,
            ["jti"] = Ids.New(),
        });
    }
}
