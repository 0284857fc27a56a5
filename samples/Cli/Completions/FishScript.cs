using System.Globalization;
using System.Text;
using Cli.Model;

namespace Cli.Completions;

internal static class FishScript
{
    public static string Create(IReadOnlyList<CompletionRoute> routes)
    {
        var lines = new StringBuilder();
        foreach (CompletionRoute route in routes)
        {
            string at = $"complete -c livepeer -n '__livepeer_at \"{route.Words}\"'";
            foreach ((string word, string description) in route.Candidates)
            {
                string described = description.Length > 0 ? " -d " + Quoted(description) : "";
                lines.Append(CultureInfo.InvariantCulture, $"{at} -f -a {word}{described}\n");
            }

            if (route.TakesFiles)
            {
                lines.Append(CultureInfo.InvariantCulture, $"{at} -F\n");
            }

            foreach (ParameterNode option in route.Options)
            {
                string names = string.Concat(option.Names.Select(Name));
                string value = !option.TakesValue ? ""
                    : option.IsPath ? " -r -F"
                    : option.Values.Count > 0 ? $" -x -a '{string.Join(' ', option.Values)}'"
                    : " -x";
                lines.Append(CultureInfo.InvariantCulture, $"{at}{names}{value} -d {Quoted(option.Description)}\n");
            }
        }

        string known = string.Join(' ', routes.Where(route => route.Words.Length > 0).Select(route => $"'{route.Words}'"));
        return $$"""
            # Completes command lines of livepeer in fish. Written by: livepeer completions fish
            function __livepeer_at
                set -l route ''
                for word in (commandline -opc)[2..-1]
                    set -l longer (string trim -- "$route $word")
                    contains -- "$longer" {{known}}; and set route "$longer"
                end
                test "$route" = "$argv[1]"
            end
            complete -c livepeer -f
            {{lines}}
            """;
    }

    private static string Name(string name) => name.StartsWith("--", StringComparison.Ordinal) ? $" -l {name[2..]}" : $" -s {name[1..]}";

    private static string Quoted(string text) =>
        "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'";
}
