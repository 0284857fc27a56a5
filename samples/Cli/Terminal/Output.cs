using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Spectre.Console;
using Spectre.Console.Cli;
using Spectre.Console.Rendering;

namespace Cli.Terminal;

/// <summary>Results on standard output, everything else on standard error.</summary>
internal sealed class Output(bool json)
{
    private static readonly JsonSerializerOptions _format = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IAnsiConsole _result = AnsiConsole.Console;

    /// <summary>Whether scripts read it.</summary>
    public bool IsJson => json;

    /// <summary>Where bars and remarks go.</summary>
    public IAnsiConsole Aside { get; } = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    /// <summary>A remark, for people only.</summary>
    public void Say(FormattableString markup)
    {
        if (!json)
        {
            Aside.MarkupLineInterpolated(markup);
        }
    }

    /// <summary>The result: for scripts one way, for people the other.</summary>
    public void Write(JsonNode data, IRenderable view)
    {
        if (json)
        {
            Console.Out.WriteLine(data.ToJsonString(_format));
        }
        else
        {
            _result.Write(view);
        }
    }

    /// <summary>A command line that can't be read, or a fault of this program.</summary>
    public int FailAtOnce(Exception exception)
    {
        if (exception is CommandAppException { Pretty: { } pretty })
        {
            Aside.Write(pretty);
            return ExitCode.Usage;
        }

        Aside.MarkupLineInterpolated($"[red]{exception.Message}[/]");
        return exception is CommandAppException ? ExitCode.Usage : ExitCode.Failure;
    }

    public void Fail(Exception exception, int code)
    {
        if (json)
        {
            var error = new JsonObject { ["type"] = exception.GetType().Name, ["message"] = exception.Message, ["exitCode"] = code };
            Console.Error.WriteLine(new JsonObject { ["error"] = error }.ToJsonString(_format));
        }
        else
        {
            Aside.MarkupLineInterpolated($"[red]{exception.Message}[/]");
        }
    }
}
