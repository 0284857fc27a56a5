using System.ComponentModel;
using System.Reflection;
using Spectre.Console.Cli;

namespace Cli.Model;

/// <summary>An option or argument of a command, as its settings declare it.</summary>
internal sealed record ParameterNode(IReadOnlyList<string> Names, string? ValueName, string Description, IReadOnlyList<string> Values)
{
    public bool IsOption => Names.Count > 0;

    public bool TakesValue => ValueName is not null;

    /// <summary>Gets a value indicating whether the value is the path of a file.</summary>
    public bool IsPath => ValueName is not null && ValueName.TrimEnd('s', 'S').Equals("path", StringComparison.OrdinalIgnoreCase);

    public bool HasDefault { get; init; }

    public bool IsRequired { get; init; }

    public static ParameterNode? Read(PropertyInfo property)
    {
        string description = property.GetCustomAttribute<DescriptionAttribute>()?.Description ?? "";
        IReadOnlyList<string> values = property.GetCustomAttribute<ValuesAttribute>()?.Values ?? [];
        bool hasDefault = property.GetCustomAttribute<DefaultValueAttribute>() is not null;
        if (property.GetCustomAttribute<CommandOptionAttribute>() is { } option)
        {
            string[] names = [.. option.ShortNames.Select(name => "-" + name), .. option.LongNames.Select(name => "--" + name)];
            return new ParameterNode(names, option.ValueName, description, values)
            {
                HasDefault = hasDefault,
                IsRequired = option.IsRequired,
            };
        }

        return property.GetCustomAttribute<CommandArgumentAttribute>() is { } argument
            ? new ParameterNode([], argument.ValueName, description, values) { HasDefault = hasDefault, IsRequired = argument.IsRequired }
            : null;
    }
}
