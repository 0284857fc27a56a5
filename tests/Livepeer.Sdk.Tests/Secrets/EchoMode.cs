namespace Livepeer.Sdk.Tests.Secrets;

/// <summary>How an <see cref="EchoServer"/> responds.</summary>
internal enum EchoMode
{
    /// <summary>Like the real server, with marked secrets in the response.</summary>
    Success,

    /// <summary>A refusal whose message is all that was sent.</summary>
    Errors,

    /// <summary>The same as JSON inside JSON.</summary>
    ErrorsWithin,

    /// <summary>The same as plain text.</summary>
    Text,

    /// <summary>A success that can't be read: all that was sent, without JSON.</summary>
    Unreadable,
}
