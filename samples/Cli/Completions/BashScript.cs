using System.Globalization;
using System.Text;
using Cli.Model;

namespace Cli.Completions;

internal static class BashScript
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
                string action = option.Values.Count > 0 ? $"words='{string.Join(' ', option.Values)}'"
                    : option.IsPath ? "files=1"
                    : "";
                values.Append(CultureInfo.InvariantCulture, $"        {patterns}) {action} ;;\n");
            }

            string candidates = string.Join(' ', route.Candidates.Select(one => one.Word));
            string options = string.Join(' ', route.LongOptions);
            string files = route.TakesFiles ? "1" : "";
            words.Append(
                CultureInfo.InvariantCulture, $"        '{route.Words}') words='{candidates}' options='{options}' files={files} ;;\n");
        }

        string known = CasePatterns.ForRoutes(routes);
        return $$"""
            # Completes command lines of livepeer in bash. Written by: livepeer completions bash
            _livepeer() {
                local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} route='' words='' options='' files='' i
                COMPREPLY=()
                for ((i = 1; i < COMP_CWORD; i++)); do
                    case "${route:+$route }${COMP_WORDS[i]}" in
                        {{known}}) route="${route:+$route }${COMP_WORDS[i]}" ;;
                    esac
                done
                case "$route:$previous" in
            {{values}}        *) case "$route" in
            {{words}}        esac
                        [[ $current == -* ]] && words=$options files='' ;;
                esac
                COMPREPLY=($(compgen -W "$words" -- "$current"))
                if [[ -n $files ]]; then
                    compopt -o filenames 2> /dev/null
                    local IFS=$'\n'
                    COMPREPLY+=($(compgen -f -- "$current"))
                fi
            }
            complete -F _livepeer livepeer

            """;
    }
}
