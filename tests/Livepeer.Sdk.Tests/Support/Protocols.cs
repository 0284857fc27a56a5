using System.Reflection;
using Livepeer.Sdk.Protocol;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Livepeer.Sdk.Tests.Support;

/// <summary>The Refit methods of the SDK, and a way to call each with arguments that mean nothing.</summary>
internal static class Protocols
{
    public static IReadOnlyList<MethodInfo> Methods { get; } =
        [.. typeof(IStreamApi).Assembly.GetTypes()
            .Where(type => type is { IsInterface: true, IsPublic: true, Namespace: "Livepeer.Sdk.Protocol" })
            .SelectMany(type => type.GetMethods())
            .Where(method => method.IsDefined(typeof(HttpMethodAttribute)))];

    public static async Task CallAsync(IServiceProvider services, MethodInfo method)
    {
        object api = services.GetRequiredService(method.DeclaringType!);
        object?[] arguments = [.. method.GetParameters().Select(Argument)];
        await (Task)method.Invoke(api, arguments)!;
    }

    private static object? Argument(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(CancellationToken) => CancellationToken.None,
        var type when type == typeof(string) => parameter.IsDefined(typeof(QueryAttribute)) ? null : "id",
        var type => Activator.CreateInstance(type, nonPublic: true),
    };
}
