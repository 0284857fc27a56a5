using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Shared;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Cli.Terminal;

/// <summary>
/// Writes results to standard output and everything else to standard error. All output is written here or by <see cref="Facts"/> or
/// <see cref="Bars"/>, which clean it.
/// </summary>
internal sealed class Output(CliEnvironment environment, bool json)
{
    private static readonly JsonSerializerOptions _format = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Gets a value indicating whether scripts read the output.</summary>
    public bool IsJson => json;

    /// <summary>Gets the console for results.</summary>
    public IAnsiConsole Result { get; } = Create(environment.Out, environment.Ansi);

    /// <summary>Gets the console for bars and remarks.</summary>
    public IAnsiConsole Aside { get; } = Create(environment.Error, environment.Ansi);

    /// <summary>Writes a remark, for people only.</summary>
    public void Say(FormattableString markup)
    {
        if (!json)
        {
            Aside.MarkupLineInterpolated(TerminalText.Clean(markup));
        }
    }

    /// <summary>Writes the result, for scripts or for people.</summary>
    public void Write(JsonNode data, IRenderable view)
    {
        if (json)
        {
            environment.Out.WriteLine(Serialize(data));
        }
        else
        {
            Result.Write(view);
        }
    }

    /// <summary>Writes an error, and returns the exit code that belongs to it.</summary>
    public int Fail(Exception exception)
    {
        int code = ExitCode.Of(exception);
        string message = Message(exception);
        if (json)
        {
            var error = new JsonObject { ["type"] = exception.GetType().Name, ["message"] = message, ["exitCode"] = code };
            environment.Error.WriteLine(Serialize(new JsonObject { ["error"] = error }));
        }
        else
        {
            Say($"[red]{message}[/]");
        }

        return code;
    }

    private static IAnsiConsole Create(TextWriter writer, AnsiSupport ansi) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = ansi });

    private static string Serialize(JsonNode node) => TerminalText.EscapeJson(node.ToJsonString(_format));

    /// <summary>Gets the message without the parameter name, which means nothing to a user of the command line.</summary>
    private static string Message(Exception exception) => exception is ArgumentException { ParamName: { } name }
        ? exception.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal)
        : exception.Message;
}
