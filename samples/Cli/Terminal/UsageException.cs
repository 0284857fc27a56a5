namespace Cli.Terminal;

/// <summary>Something that the user has to put right.</summary>
internal sealed class UsageException(string message) : Exception(message);
