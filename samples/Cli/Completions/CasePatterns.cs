using Cli.Model;

namespace Cli.Completions;

/// <summary>The patterns of <c>case</c>, which bash and zsh share.</summary>
internal static class CasePatterns
{
    /// <summary>Matches the words that lead to any command.</summary>
    public static string ForRoutes(IEnumerable<CompletionRoute> routes) =>
        Join(routes.Where(route => route.Words.Length > 0).Select(route => route.Words));

    /// <summary>Matches an option of a command, after which its value follows.</summary>
    public static string ForOption(CompletionRoute route, ParameterNode option) =>
        Join(option.Names.Select(name => $"{route.Words}:{name}"));

    private static string Join(IEnumerable<string> words) => string.Join(" | ", words.Select(word => $"'{word}'"));
}
