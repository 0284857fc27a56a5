namespace Cli.Terminal;

/// <summary>The exception for what the user has to correct: the command line or the environment.</summary>
internal sealed class UsageException(string message) : Exception(message);
