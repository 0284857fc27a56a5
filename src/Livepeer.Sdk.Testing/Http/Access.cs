namespace Livepeer.Sdk.Testing;

/// <summary>Who may call a route.</summary>
internal enum Access
{
    /// <summary>Anybody; a credential is looked at if there is one.</summary>
    Anyone,

    /// <summary>An account, by key or token.</summary>
    Key,

    /// <summary>An account, even if its e-mail was never verified.</summary>
    Unverified,

    /// <summary>An account by dashboard token.</summary>
    Dashboard,

    /// <summary>An administrator.</summary>
    Admin,
}
