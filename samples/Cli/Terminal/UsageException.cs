namespace Cli.Terminal;

/// <summary>The exception for mistakes that the user has to correct, in the command line or the environment.</summary>
internal sealed class UsageException(string message) : Exception(message);
