using System.Reflection;

namespace Cli.Model;

/// <summary>The values that an option or argument is known to have. Shells complete them; the server may know more.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ValuesAttribute : Attribute
{
    public ValuesAttribute(params string[] values) => Values = values;

    /// <summary>Initializes a new instance with the values of an open enum of the SDK.</summary>
    public ValuesAttribute(Type openEnum) => Values = Of(openEnum);

    public IReadOnlyList<string> Values { get; }

    /// <summary>Returns the values that the SDK knows of an open enum.</summary>
    public static string[] Of(Type openEnum) =>
    [
        .. openEnum.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == openEnum)
            .Select(property => property.GetValue(null)!.ToString()!),
    ];
}
