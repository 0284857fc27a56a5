using System.Globalization;
using System.Text;
using Cli.Model;

namespace Cli.Completions;

internal static class PowerShellScript
{
    public static string Create(IReadOnlyList<CompletionRoute> routes)
    {
        var values = new StringBuilder();
        var words = new StringBuilder();
        foreach (CompletionRoute route in routes)
        {
            foreach (ParameterNode option in route.ValueOptions)
            {
                foreach (string name in option.Names)
                {
                    values.Append(CultureInfo.InvariantCulture, $"        '{route.Words}:{name}' = @({List(option.Values)})\n");
                }
            }

            string candidates = List(route.Candidates.Select(one => one.Word));
            words.Append(CultureInfo.InvariantCulture, $"        '{route.Words}' = @({candidates}), @({List(route.LongOptions)})\n");
        }

        return $$"""
            # Completes command lines of livepeer in PowerShell. Written by: livepeer completions powershell
            Register-ArgumentCompleter -Native -CommandName livepeer -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                $values = @{
            {{values}}    }
                $words = @{
            {{words}}    }
                $before = @($commandAst.CommandElements |
                    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
                $route = ''
                foreach ($word in $before) {
                    $longer = "$route $word".Trim()
                    if ($words.ContainsKey($longer)) { $route = $longer }
                }
                $option = if ($before.Count -gt 0) { "${route}:$($before[-1])" } else { '' }
                $candidates = if ($values.ContainsKey($option)) { $values[$option] }
                    elseif ($wordToComplete.StartsWith('-')) { $words[$route][1] }
                    else { $words[$route][0] }
                $candidates | Where-Object { $_ -like "$wordToComplete*" } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """;
    }

    private static string List(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"'{word}'"));
}
