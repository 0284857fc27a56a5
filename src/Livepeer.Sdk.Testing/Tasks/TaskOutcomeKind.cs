namespace Livepeer.Sdk.Testing;

/// <summary>The kinds of planned outcomes of a task.</summary>
internal enum TaskOutcomeKind
{
    Fail,
    Stall,
    Retry,
}
