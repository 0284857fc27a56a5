using Cli.Model;
using Cli.Terminal;

namespace Cli.Completions;

/// <summary>
/// Creates the script that completes command lines in a shell. All candidates are in it: to start the program takes too long for a key.
/// </summary>
internal static class CompletionScript
{
    private static readonly ParameterNode _help = new(["-h", "--help"], null, "Show the help.", []);
    private static readonly ParameterNode _version = new(["-v", "--version"], null, "Show the version.", []);

    public static string Create(string shell, CommandNode root)
    {
        CompletionRoute[] routes = [.. root.Walk().Select(one => Route(one.Route, one.Node))];
        return shell switch
        {
            "bash" => BashScript.Create(routes),
            "zsh" => ZshScript.Create(routes),
            "fish" => FishScript.Create(routes),
            "powershell" => PowerShellScript.Create(routes),
            _ => throw new UsageException("The shell is one of bash, zsh, fish or powershell."),
        };
    }

    private static CompletionRoute Route(string route, CommandNode node)
    {
        IEnumerable<ParameterNode> own = node.Parameters.Where(parameter => parameter.IsOption).Append(_help);
        ParameterNode[] options = [.. route.Length == 0 ? own.Append(_version) : own];
        return new CompletionRoute(route, node.Children, options, [.. node.Parameters.Where(parameter => !parameter.IsOption)]);
    }
}
