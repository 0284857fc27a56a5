using Spectre.Console;

namespace Cli.Terminal;

/// <summary>The environment of the process; tests provide their own.</summary>
internal sealed record CliEnvironment(TextWriter Out, TextWriter Error, Func<string, string?> GetVariable)
{
    public static CliEnvironment Process { get; } =
        new(Console.Out, Console.Error, Environment.GetEnvironmentVariable) { Ansi = AnsiSupport.Detect };

    /// <summary>Gets a value indicating whether colours and moving bars are written.</summary>
    public AnsiSupport Ansi { get; init; } = AnsiSupport.No;

    /// <summary>Returns an environment variable, or <see langword="null"/> if it is not set or empty.</summary>
    public string? Variable(string name) => GetVariable(name) is { Length: > 0 } value ? value : null;
}
