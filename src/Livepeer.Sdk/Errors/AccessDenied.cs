namespace Livepeer.Sdk;

/// <summary>The reasons for a 403, by the server's words.</summary>
internal static class AccessDenied
{
    private static readonly (string Words, AccessDeniedReason Reason)[] _reasons =
    [
        ("CORS-enabled API key with restricted access", AccessDeniedReason.RestrictedKey),
        ("disallows CORS access from origin", AccessDeniedReason.Origin),
        ("insufficent privileges", AccessDeniedReason.InsufficientPrivileges),
        ("insufficient privileges", AccessDeniedReason.InsufficientPrivileges),
        ("access forbidden for API keys", AccessDeniedReason.ApiKeyNotAllowed),
        ("has not been verified", AccessDeniedReason.Unverified),
        ("suspended", AccessDeniedReason.Suspended),
        ("not a subject of experiment", AccessDeniedReason.Experiment),
        ("Too many clips", AccessDeniedReason.Quota),
        ("can only have up to", AccessDeniedReason.Quota),
        ("their own", AccessDeniedReason.NotOwner),
        ("do not have permission", AccessDeniedReason.NotOwner),
        ("invalid user", AccessDeniedReason.NotOwner),
        ("admin privi", AccessDeniedReason.AdminOnly),
    ];

    public static AccessDeniedReason Reason(IEnumerable<ValidationIssue> issues)
    {
        foreach (ValidationIssue issue in issues)
        {
            foreach ((string words, AccessDeniedReason reason) in _reasons)
            {
                if (issue.Message.Contains(words, StringComparison.OrdinalIgnoreCase))
                {
                    return reason;
                }
            }
        }

        return AccessDeniedReason.Unknown;
    }
}
