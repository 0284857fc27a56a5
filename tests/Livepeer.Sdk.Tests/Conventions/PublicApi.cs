using System.Reflection;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk.Tests.Conventions;

/// <summary>The public surface of the SDK, by reflection.</summary>
internal static class PublicApi
{
    public static Assembly Assembly { get; } = typeof(LivepeerClient).Assembly;

    public static IReadOnlyList<Type> Types { get; } = [.. Assembly.GetExportedTypes()];

    /// <summary>The classes that callers call: one an API group.</summary>
    public static IReadOnlyList<Type> Groups { get; } =
        [.. typeof(LivepeerClient).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => property.PropertyType)
            .Where(type => type.Name.EndsWith("Client", StringComparison.Ordinal))];

    /// <summary>
    /// What the caller of a group, or of the whole client, can await or walk; not what runs an operation that the caller passes.
    /// </summary>
    public static IReadOnlyList<MethodInfo> Operations { get; } =
        [.. Groups.Append(typeof(LivepeerClient)).Append(typeof(RestrictedLivepeerClient))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && IsAsynchronous(method) && method.Name != nameof(LivepeerClient.GetResponseAsync))];

    public static bool IsAsynchronous(MethodInfo method) =>
        method.ReturnType == typeof(Task)
        || method.ReturnType == typeof(ValueTask)
        || (method.ReturnType is { IsGenericType: true } type
            && (type.GetGenericTypeDefinition() == typeof(Task<>)
                || type.GetGenericTypeDefinition() == typeof(ValueTask<>)
                || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)));

    public static bool IsProtocol(Type type) => type.Namespace == typeof(IStreamApi).Namespace;

    /// <summary>The property of the client that a method of a group is reached through.</summary>
    public static string GroupName(MethodInfo method) =>
        typeof(LivepeerClient).GetProperties().Single(property => property.PropertyType == method.DeclaringType).Name;

    public static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
