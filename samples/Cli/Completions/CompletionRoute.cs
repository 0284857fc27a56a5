using Cli.Model;

namespace Cli.Completions;

/// <summary>What can follow the words that lead to a command.</summary>
internal sealed record CompletionRoute(
    string Words, IReadOnlyList<CommandNode> Commands, IReadOnlyList<ParameterNode> Options, IReadOnlyList<ParameterNode> Arguments)
{
    /// <summary>Gets the words that can follow, without options.</summary>
    public IEnumerable<(string Word, string Description)> Candidates =>
        Commands.Select(command => (command.Name, command.Description))
            .Concat(Arguments.SelectMany(argument => argument.Values).Select(value => (value, "")));

    /// <summary>Gets a value indicating whether files can follow.</summary>
    public bool TakesFiles => Arguments.Any(argument => argument.IsPath);

    public IEnumerable<string> LongOptions =>
        Options.SelectMany(option => option.Names).Where(name => name.StartsWith("--", StringComparison.Ordinal));

    /// <summary>Gets the options that a value follows.</summary>
    public IEnumerable<ParameterNode> ValueOptions => Options.Where(option => option.TakesValue);
}
