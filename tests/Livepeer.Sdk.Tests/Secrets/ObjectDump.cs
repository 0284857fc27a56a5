using System.Collections;
using System.Reflection;
using System.Text;

namespace Livepeer.Sdk.Tests.Secrets;

/// <summary>What a careless log line would write of an object: the text of it and of all that it holds.</summary>
internal static class ObjectDump
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(text, value, new HashSet<object>(ReferenceEqualityComparer.Instance));
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, HashSet<object> seen)
    {
        if (value is null || !seen.Add(value))
        {
            return;
        }

        text.AppendLine(value.ToString());
        if (value is IEnumerable items and not string)
        {
            foreach (object? item in items)
            {
                Write(text, item, seen);
            }
        }
        else if (value.GetType().Assembly == typeof(LivepeerClient).Assembly)
        {
            foreach (PropertyInfo property in Properties(value))
            {
                Write(text, property.GetValue(value), seen);
            }
        }
    }

    private static IEnumerable<PropertyInfo> Properties(object value) =>
        value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0);
}
