using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Decides which operations a valid credential may call.</summary>
internal static class AccessRules
{
    private static readonly (string Verb, string Path)[] _browserRoutes =
    [
        ("GET", "/stream/:id/sessions"),
        ("GET", "/stream/sessions/:id"),
        ("GET", "/session/:id"),
        ("GET", "/task/:id"),
        ("GET", "/data/views/:id/total"),
        ("GET", "/data/views/query/total/:id"),
        ("GET", "/data/views/query/creator"),
        ("GET", "/stream/:id"),
        ("GET", "/multistream/target/:id"),
        ("GET", "/asset/:id"),
        ("PATCH", "/stream/:id"),
        ("PATCH", "/multistream/target/:id"),
        ("PATCH", "/asset/:id"),
        ("POST", "/stream"),
        ("POST", "/multistream/target"),
        ("POST", "/asset/upload/url"),
        ("POST", "/asset/request-upload"),
        ("POST", "/asset/:id/export"),
        ("POST", "/experiment/-/attestation"),
    ];

    public static void Check(Caller caller, Access access, string verb, IReadOnlyList<string> path, string? origin, string? allowedOrigin)
    {
        if (caller.IsKey && access == Access.Dashboard)
        {
            throw StudioError.Forbidden("access forbidden for API keys");
        }

        if (origin is not null && origin != allowedOrigin)
        {
            throw StudioError.Forbidden("credential disallows CORS access from origin " + origin);
        }

        if (!caller.User.IsEmailValid && access != Access.Unverified)
        {
            throw StudioError.Forbidden($"user {caller.User.Email} has not been verified. please check your inbox for verification email.");
        }

        if (access == Access.Admin && !caller.User.IsAdmin)
        {
            throw StudioError.Forbidden("user does not have admin priviledges");
        }

        if (caller.IsRestricted && !_browserRoutes.Any(route => route.Verb == verb && Matches(route.Path, path)))
        {
            throw StudioError.Forbidden("access forbidden for CORS-enabled API key with restricted access");
        }

        if (caller.Rules is { } rules && !rules.Any(rule => rule is JsonObject one && Allows(one, verb, path)))
        {
            throw StudioError.Forbidden("credential has insufficent privileges");
        }
    }

    private static bool Allows(JsonObject rule, string verb, IReadOnlyList<string> path)
    {
        bool isMethod = rule.Array("methods") is not { } methods
            || methods.Any(method => string.Equals(method.AsText(), verb, StringComparison.OrdinalIgnoreCase));
        return isMethod && (rule.Array("resources") ?? []).Any(resource => Matches(resource.AsText() ?? "", path));
    }

    /// <summary>A segment may be a placeholder; a star at the end matches any remaining path.</summary>
    private static bool Matches(string pattern, IReadOnlyList<string> path)
    {
        string[] parts = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i] == "*" && i == parts.Length - 1)
            {
                return path.Count > i;
            }

            if (i >= path.Count
                || !(parts[i].StartsWith(':') || parts[i] == "*" || parts[i].Equals(path[i], StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return parts.Length == path.Count;
    }
}
