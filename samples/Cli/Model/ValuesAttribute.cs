using System.Reflection;
using Cli.Terminal;

namespace Cli.Model;

/// <summary>The only values that an option or argument can have. Shells complete them, and others are refused.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ValuesAttribute : Attribute
{
    public ValuesAttribute(params string[] values) => Values = values;

    /// <summary>Initializes a new instance with the values of an open enum of the SDK.</summary>
    public ValuesAttribute(Type openEnum) => Values = Of(openEnum);

    public IReadOnlyList<string> Values { get; }

    /// <summary>Checks the values of all options and arguments. Those that can be repeated can be separated by commas as well.</summary>
    /// <exception cref="UsageException">A value is not one of those that it can have.</exception>
    public static void Check(CliSettings settings)
    {
        foreach (PropertyInfo property in settings.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetCustomAttribute<ValuesAttribute>() is not { Values: { } known })
            {
                continue;
            }

            string[] given = property.GetValue(settings) switch
            {
                string one => [one],
                IEnumerable<string> many => [.. many.SelectMany(EventOption.Split)],
                _ => [],
            };
            if (given.FirstOrDefault(value => !known.Contains(value)) is { } unknown)
            {
                string what = ParameterNode.Read(property) is { IsOption: true } option
                    ? option.Names[^1]
                    : $"The {property.Name.ToLowerInvariant()}";
                throw new UsageException($"{what} is {string.Join(", ", known.SkipLast(1))} or {known[^1]}, not '{unknown}'.");
            }
        }
    }

    /// <summary>Returns the values that the SDK knows of an open enum.</summary>
    public static string[] Of(Type openEnum) =>
    [
        .. openEnum.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == openEnum)
            .Select(property => property.GetValue(null)!.ToString()!),
    ];
}
