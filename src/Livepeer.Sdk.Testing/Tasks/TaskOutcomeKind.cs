namespace Livepeer.Sdk.Testing;

/// <summary>How a task ends that doesn't end well, or not at once.</summary>
internal enum TaskOutcomeKind
{
    Fail,
    Stall,
    Retry,
}
