namespace Cli.Terminal;

/// <summary>The exception for output that nobody reads any more.</summary>
internal sealed class OutputClosedException(Exception inner) : IOException("The program that reads the output has ended.", inner);
