namespace Livepeer.Sdk;

/// <summary>Derives the reason for a 403 from the server's message.</summary>
internal static class AccessDenied
{
    private static readonly (string Text, AccessDeniedReason Reason)[] _reasons =
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
            foreach ((string text, AccessDeniedReason reason) in _reasons)
            {
                if (issue.Message.Contains(text, StringComparison.OrdinalIgnoreCase))
                {
                    return reason;
                }
            }
        }

        return AccessDeniedReason.Unknown;
    }
}
