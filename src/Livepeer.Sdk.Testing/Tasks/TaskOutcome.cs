namespace Livepeer.Sdk.Testing;

/// <summary>What a test has decided will become of a task.</summary>
internal sealed record TaskOutcome(string Type, TaskOutcomeKind Kind, string Message, int Attempts = 1);
