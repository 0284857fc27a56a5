using Spectre.Console;

namespace Cli.Terminal;

/// <summary>The environment of the process; tests provide their own.</summary>
internal sealed record CliEnvironment(TextWriter Out, TextWriter Error, Func<string, string?> GetVariable)
{
    /// <summary>The width of output that is not a terminal: its lines are not wrapped, and its values not shortened.</summary>
    public const int UnlimitedWidth = 1_000_000;

    public static CliEnvironment Process { get; } =
        new(StandardOutput.Create(), Console.Error, Environment.GetEnvironmentVariable)
        {
            In = Console.In,
            IsOutTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            IsInTerminal = !Console.IsInputRedirected,
        };

    public TextReader In { get; init; } = TextReader.Null;

    public bool IsInTerminal { get; init; }

    public bool IsOutTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>Gets a value indicating whether terminals support colors and moving bars.</summary>
    public AnsiSupport TerminalAnsi { get; init; } = AnsiSupport.Detect;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Gets a value indicating whether there is a person who can answer a question.</summary>
    public bool CanAsk => IsInTerminal && IsErrorTerminal;

    /// <summary>Gets a value indicating whether the output can contain any character.</summary>
    public bool IsUnicode => Out.Encoding.CodePage is 65001 or 1200 or 1201 or 12000 or 12001;

    /// <summary>Returns an environment variable, or <see langword="null"/> if it is not set or empty.</summary>
    public string? Variable(string name) => GetVariable(name) is { Length: > 0 } value ? value : null;

    /// <summary>Creates a console that has colors only on a terminal of someone who wants them, and a width only on a terminal.</summary>
    public IAnsiConsole CreateConsole(TextWriter writer, bool isTerminal)
    {
        bool isPlain = !isTerminal || Variable(Variables.NoColor) is not null || Variable(Variables.Terminal) == "dumb";
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isPlain ? AnsiSupport.No : TerminalAnsi,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        if (!isTerminal)
        {
            console.Profile.Width = UnlimitedWidth;
        }

        return console;
    }
}
