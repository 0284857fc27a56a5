namespace Livepeer.Sdk.Testing;

/// <summary>The outcome that a test has planned for a task.</summary>
internal sealed record TaskOutcome(string Type, TaskOutcomeKind Kind, string Message, int Attempts = 1);
