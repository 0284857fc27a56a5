using System.Reflection;
using Spectre.Console.Cli;

namespace Cli.Model;

/// <summary>A command or a group of commands. The parser, the help and the completions are made from it.</summary>
internal abstract class CommandNode(string name, string description)
{
    public string Name => name;

    public string Description => description;

    /// <summary>Gets command lines to show as examples, without the name of the program.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Gets further paragraphs of the help.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    public virtual IReadOnlyList<CommandNode> Children => [];

    public virtual IReadOnlyList<ParameterNode> Parameters => [];

    public abstract void AddTo(IConfigurator config);

    public abstract void AddTo(IConfigurator<CommandSettings> config);

    /// <summary>Returns this node and all below it, each with its route: the words that lead to it.</summary>
    public IEnumerable<(string Route, CommandNode Node)> Walk(string route = "") =>
        Children.SelectMany(child => child.Walk($"{route} {child.Name}".Trim())).Prepend((route, this));
}

internal sealed class CommandGroup(string name, string description, params CommandNode[] children) : CommandNode(name, description)
{
    public override IReadOnlyList<CommandNode> Children => children;

    public override void AddTo(IConfigurator config) => config.AddBranch(Name, AddChildren);

    public override void AddTo(IConfigurator<CommandSettings> config) => config.AddBranch(Name, AddChildren);

    private void AddChildren(IConfigurator<CommandSettings> branch)
    {
        branch.SetDescription(Description);
        foreach (CommandNode child in children)
        {
            child.AddTo(branch);
        }
    }
}

internal sealed class CommandLeaf<TCommand>(string name, string description) : CommandNode(name, description)
    where TCommand : class, ICommandLimiter<CommandSettings>
{
    public override IReadOnlyList<ParameterNode> Parameters { get; } =
    [
        .. SettingsOf(typeof(TCommand)).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(ParameterNode.Read)
            .OfType<ParameterNode>(),
    ];

    public override void AddTo(IConfigurator config) => Describe(config.AddCommand<TCommand>(Name));

    public override void AddTo(IConfigurator<CommandSettings> config) => Describe(config.AddCommand<TCommand>(Name));

    private void Describe(ICommandConfigurator command)
    {
        command.WithDescription(Description);
        foreach (string example in Examples)
        {
            command.WithExample(example.Split(' '));
        }
    }

    private static Type SettingsOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(AsyncCommand<>)
        ? type.GenericTypeArguments[0]
        : SettingsOf(type.BaseType!);
}
