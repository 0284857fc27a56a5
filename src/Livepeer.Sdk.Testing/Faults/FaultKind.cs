namespace Livepeer.Sdk.Testing;

/// <summary>The kinds of faults.</summary>
internal enum FaultKind
{
    None,
    Status,
    Reset,
    LoseResponse,
    NeverRespond,
    CutBody,
    StallBody,
    ResetAfterRequestBytes,
    StallAfterRequestBytes,
    ContentType,
    ReplaceBody,
}
