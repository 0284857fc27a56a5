using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cli.Model;
using Livepeer.Sdk;
using Shared;
using Spectre.Console;
using Spectre.Console.Cli;
using Spectre.Console.Rendering;

namespace Cli.Terminal;

/// <summary>
/// Writes results to standard output and everything else to standard error. All output is written here or by <see cref="Facts"/> or
/// <see cref="Bars"/>, which clean it.
/// </summary>
internal sealed class Output(CliEnvironment environment, bool json)
{
    private static readonly JsonSerializerOptions _line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions _document = new(_line) { WriteIndented = true };

    /// <summary>Gets a value indicating whether scripts read the output.</summary>
    public bool IsJson => json;

    /// <summary>Gets a value indicating whether moving bars can be shown.</summary>
    public bool HasBars => !json && Aside.Profile.Capabilities.Ansi;

    /// <summary>Gets the console for results.</summary>
    public IAnsiConsole Result { get; } = environment.CreateConsole(environment.Out, environment.IsOutTerminal);

    /// <summary>Gets the console for bars and remarks.</summary>
    public IAnsiConsole Aside { get; } = environment.CreateConsole(environment.Error, environment.IsErrorTerminal);

    /// <summary>Writes a remark, for people only.</summary>
    public void Say(FormattableString markup)
    {
        if (!json)
        {
            Aside.MarkupLineInterpolated(TerminalText.Clean(markup));
        }
    }

    /// <summary>Writes a command line to copy, without line breaks of its own.</summary>
    public void SayCommand(string command)
    {
        if (!json)
        {
            environment.Error.WriteLine(TerminalText.Clean(command));
        }
    }

    /// <summary>Writes the result, for scripts or for people.</summary>
    public void Write(JsonNode data, IRenderable view)
    {
        if (json)
        {
            environment.Out.WriteLine(Serialize(data, _document));
        }
        else
        {
            Result.Write(view);
        }
    }

    /// <summary>Writes one item of a result that has no end: a line for each.</summary>
    public void WriteLine(JsonNode data, FormattableString markup)
    {
        if (json)
        {
            environment.Out.WriteLine(Serialize(data, _line));
        }
        else
        {
            Result.MarkupLineInterpolated(TerminalText.Clean(markup));
        }
    }

    /// <summary>Writes text that other programs read as it is: a script, a token.</summary>
    public void WriteText(JsonNode data, string text)
    {
        if (json)
        {
            Write(data, Text.Empty);
        }
        else
        {
            environment.Out.Write(text.EndsWith('\n') ? text : text + "\n");
        }
    }

    /// <summary>Writes an error, and returns the exit code that belongs to it.</summary>
    public ExitCode Fail(Exception exception)
    {
        ExitCode code = ExitCodes.Of(exception);
        if (code == ExitCode.OutputClosed)
        {
            return code;
        }

        string message = Message(exception);
        WriteError(code, message, (exception as LivepeerApiException)?.StatusCode);
        Say($"[red]{message}[/]");
        if (exception is CommandParseException)
        {
            Say($"[grey]{CommandTree.Program} --help lists the commands, and {CommandTree.Program} <command> --help the options of one.[/]");
        }

        return code;
    }

    /// <summary>Writes that the user has interrupted the program.</summary>
    public ExitCode Stop(FormattableString markup)
    {
        WriteError(ExitCode.Interrupted, "The program was interrupted.", null);
        Say(markup);
        return ExitCode.Interrupted;
    }

    /// <summary>Gets the message without the parameter name, which means nothing to a user of the command line.</summary>
    public static string Message(Exception exception) => exception switch
    {
        ArgumentException { ParamName: { } name } => exception.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal),
        CommandAppException => exception.Message.Replace(" to Int32.", " to a whole number.", StringComparison.Ordinal),
        _ => exception.Message,
    };

    private void WriteError(ExitCode code, string message, System.Net.HttpStatusCode? status)
    {
        if (json)
        {
            var error = new JsonObject
            {
                ["code"] = code.Name(),
                ["exitCode"] = (int)code,
                ["status"] = (int?)status,
                ["message"] = message,
            };
            environment.Error.WriteLine(Serialize(new JsonObject { ["error"] = error }, _line));
        }
    }

    private string Serialize(JsonNode node, JsonSerializerOptions format) =>
        TerminalText.EscapeJson(node.ToJsonString(format), asciiOnly: !environment.IsUnicode);
}
