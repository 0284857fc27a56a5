namespace Livepeer.Sdk.Testing;

/// <summary>The ways in which a request goes wrong.</summary>
internal enum FaultKind
{
    None,
    Status,
    Reset,
    LoseAnswer,
    NeverAnswer,
    CutBody,
    StallBody,
    ResetAfterRequestBytes,
    StallAfterRequestBytes,
    ContentType,
    ReplaceBody,
}
