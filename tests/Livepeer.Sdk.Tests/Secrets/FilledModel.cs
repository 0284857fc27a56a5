using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Livepeer.Sdk.Tests.Secrets;

/// <summary>Fills an object of the SDK, and all that it holds, whether it can be set or not.</summary>
internal static class FilledModel
{
    public const string Mark = "m4rk3d-s3cr3t";

    /// <summary>Creates an object whose every secret holds <see cref="Mark"/>.</summary>
    public static object Of(Type type) => Value(type, 0)!;

    private static object? Value(Type type, int depth)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(string))
        {
            return "text";
        }

        if (plain == typeof(Secret))
        {
            return new Secret($"{Mark}-{Guid.NewGuid():N}");
        }

        if (plain == typeof(JsonElement))
        {
            return JsonSerializer.SerializeToElement(1);
        }

        if (plain == typeof(Uri))
        {
            return new Uri("https://example.test/");
        }

        if (plain.IsPrimitive || plain == typeof(TimeSpan) || plain == typeof(DateTimeOffset) || depth > 6)
        {
            return plain.IsValueType ? Activator.CreateInstance(plain) : null;
        }

        if (plain != typeof(object) && plain.IsAssignableTo(typeof(IEnumerable)))
        {
            return Collection(plain, depth);
        }

        return plain.Assembly == typeof(LivepeerClient).Assembly && plain is { IsAbstract: false, ContainsGenericParameters: false }
            ? Fill(plain, depth)
            : null;
    }

    private static object? Collection(Type type, int depth)
    {
        Type[] arguments = type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments();
        if (arguments is [var item])
        {
            var items = Array.CreateInstance(item, 1);
            items.SetValue(Value(item, depth + 1), 0);
            return type.IsAssignableFrom(items.GetType()) ? items : Activator.CreateInstance(typeof(List<>).MakeGenericType(item), items);
        }

        if (arguments is not [var key, var value] || key != typeof(string))
        {
            return null;
        }

        var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(key, value))!;
        map["key"] = Value(value, depth + 1);
        return map;
    }

    private static object Fill(Type type, int depth)
    {
        object model = RuntimeHelpers.GetUninitializedObject(type);
        for (Type? level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (FieldInfo field in level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (Value(field.FieldType, depth + 1) is { } value && field.FieldType.IsAssignableFrom(value.GetType()))
                {
                    field.SetValue(model, value);
                }
            }
        }

        return model;
    }
}
