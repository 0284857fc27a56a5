using System.Globalization;
using System.Text;
using Cli.Model;

namespace Cli.Completions;

internal static class ZshScript
{
    public static string Create(IReadOnlyList<CompletionRoute> routes)
    {
        var values = new StringBuilder();
        var words = new StringBuilder();
        foreach (CompletionRoute route in routes)
        {
            foreach (ParameterNode option in route.ValueOptions)
            {
                string patterns = CasePatterns.ForOption(route, option);
                string action = option.Values.Count > 0 ? $"compadd -- {string.Join(' ', option.Values)}"
                    : option.IsPath ? "_files"
                    : "_message value";
                values.Append(CultureInfo.InvariantCulture, $"        {patterns}) {action}; return ;;\n");
            }

            string candidates = string.Join(' ', route.Candidates.Select(one => Described(one.Word, one.Description)));
            string options = string.Join(
                ' ', route.Options.SelectMany(option => option.Names.Select(name => Described(name, option.Description))));
            string files = route.TakesFiles ? "1" : "";
            words.Append(
                CultureInfo.InvariantCulture, $"        '{route.Words}') candidates=({candidates}) options=({options}) files={files} ;;\n");
        }

        string known = CasePatterns.ForRoutes(routes);
        return $$"""
            #compdef livepeer
            # Completes command lines of livepeer in zsh. Written by: livepeer completions zsh
            _livepeer() {
                local route='' files='' i
                local -a candidates options
                for ((i = 2; i < CURRENT; i++)); do
                    case "${route:+$route }${words[i]}" in
                        {{known}}) route="${route:+$route }${words[i]}" ;;
                    esac
                done
                case "$route:${words[CURRENT-1]}" in
            {{values}}    esac
                case "$route" in
            {{words}}    esac
                if [[ ${words[CURRENT]} == -* ]]; then
                    _describe -o option options
                    return
                fi
                (( $#candidates )) && _describe command candidates
                [[ -n $files ]] && _files
            }
            if [[ ${funcstack[1]} == _livepeer ]]; then
                _livepeer "$@"
            else
                compdef _livepeer livepeer
            fi

            """;
    }

    private static string Described(string word, string description) =>
        "'" + (description.Length == 0 ? word : $"{word}:{description}").Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
