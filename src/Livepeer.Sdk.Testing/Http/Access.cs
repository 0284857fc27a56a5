namespace Livepeer.Sdk.Testing;

/// <summary>Specifies who may call a route.</summary>
internal enum Access
{
    /// <summary>Anyone; a credential is checked if there is one.</summary>
    Anyone,

    /// <summary>An account, by key or token.</summary>
    Key,

    /// <summary>An account, even if its e-mail address is not verified.</summary>
    Unverified,

    /// <summary>An account, by dashboard token.</summary>
    Dashboard,

    /// <summary>An administrator.</summary>
    Admin,
}
