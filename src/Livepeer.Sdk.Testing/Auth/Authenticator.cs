using System.Text;
using System.Text.RegularExpressions;

namespace Livepeer.Sdk.Testing;

/// <summary>Identifies the caller of a request. An invalid credential is refused on every route.</summary>
internal sealed partial class Authenticator(StudioCore core)
{
    private const long CacheMilliseconds = 120_000;

    private readonly Dictionary<string, (Row Key, long At)> _cache = new(StringComparer.Ordinal);

    public Caller? Identify(string? header, string? projectId)
    {
        Match match = Header().Match(header ?? "");
        if (!match.Success)
        {
            return null;
        }

        string scheme = match.Groups[1].Value;
        string credential = match.Groups[2].Value.Trim();
        Caller caller = scheme.ToUpperInvariant() switch
        {
            "BEARER" => FromKey(credential, null, header!),
            "BASIC" => FromBasic(credential, header!),
            "JWT" => FromToken(credential, projectId, header!),
            _ => throw StudioError.Unauthorized("unsupported authorization header scheme: " + scheme),
        };
        if (caller.User.IsSuspended)
        {
            throw StudioError.Forbidden("user is suspended");
        }

        return caller.IsKey && projectId is not null
            ? throw StudioError.BadRequest("projectId as query param not supported")
            : caller;
    }

    [GeneratedRegex(@"^\s*(\w+)\s+(.+)$")]
    private static partial Regex Header();

    private Caller FromBasic(string credential, string header)
    {
        try
        {
            string[] pair = Encoding.UTF8.GetString(Convert.FromBase64String(credential)).Split(':', 2);
            return FromKey(pair.Length == 2 ? pair[1] : "", pair[0], header);
        }
        catch (FormatException)
        {
            throw StudioError.Unauthorized("no authorization token provided");
        }
    }

    private Caller FromKey(string key, string? userId, string header)
    {
        if (key.Length == 0)
        {
            throw StudioError.Unauthorized("no authorization token provided");
        }

        Row? row = FindKey(key);
        if (row is null || (userId is not null && row.UserId != userId))
        {
            throw StudioError.Unauthorized($"no token {key} found");
        }

        User user = core.Accounts.Find(row.UserId) ?? throw NoUser(header);
        if (!row.IsDeleted)
        {
            core.Accounts.Keys.Change(row, body => body["lastSeen"] = core.NowMilliseconds);
        }

        return new Caller(user, row.Body, row.ProjectId ?? user.DefaultProjectId);
    }

    // The server caches keys for two minutes, so a deleted key still works for that time.
    private Row? FindKey(string key)
    {
        if (_cache.TryGetValue(key, out (Row Key, long At) cached) && core.NowMilliseconds - cached.At < CacheMilliseconds)
        {
            return cached.Key;
        }

        Row? row = core.Accounts.Keys.Find(key);
        if (row is not null)
        {
            _cache[key] = (row, core.NowMilliseconds);
        }

        return row;
    }

    private Caller FromToken(string token, string? projectId, string header)
    {
        (System.Text.Json.Nodes.JsonObject? claims, string? problem) = core.Tokens.Verify(token, core.NowMilliseconds / 1000);
        if (claims is null)
        {
            throw StudioError.Unauthorized(problem == "jwt expired" ? "access token expired" : problem!);
        }

        User user = core.Accounts.Find(claims.Text("sub")) ?? throw NoUser(header);
        user.LastSeen = core.NowMilliseconds;
        if (projectId is not null && core.Projects.Find(projectId) is not { } project)
        {
            throw StudioError.Forbidden("invalid user");
        }

        return new Caller(user, null, projectId ?? user.DefaultProjectId);
    }

    private static StudioError NoUser(string header) => StudioError.Unauthorized("no user found from authorization header: " + header);
}
