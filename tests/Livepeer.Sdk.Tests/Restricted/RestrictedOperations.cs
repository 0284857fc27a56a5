using System.Reflection;
using Livepeer.Sdk.Tests.Operations;

namespace Livepeer.Sdk.Tests.Restricted;

/// <summary>Every operation that <see cref="RestrictedLivepeerClient"/> offers, found by reflection, to be called with some argument.</summary>
internal static class RestrictedOperations
{
    private static readonly Dictionary<Type, object> _arguments = new object[]
    {
        new CreateStreamRequest { Name = "x" },
        new UpdateStreamRequest { Name = "y" },
        new CreateAssetRequest { Name = "x" },
        new UpdateAssetRequest { Name = "y" },
        ExportAssetRequest.ToIpfs(),
        new CreateMultistreamTargetRequest { Url = "rtmp://live.example/app/key" },
        new UpdateMultistreamTargetRequest { Disabled = true },
        new CreatorViewershipQuery { AssetId = ApiCalls.Id },
        new WaitOptions { NotFoundTolerance = TimeSpan.Zero },
    }.ToDictionary(argument => argument.GetType());

    /// <summary>The group's property and the method.</summary>
    public static IReadOnlyList<(PropertyInfo Group, MethodInfo Method)> All { get; } =
    [
        .. typeof(RestrictedLivepeerClient).GetProperties()
            .Where(group => group.PropertyType.IsInterface)
            .SelectMany(group => group.PropertyType.GetMethods().Select(method => (group, method))),
    ];

    public static string Name(PropertyInfo group, MethodInfo method) => $"{group.Name}.{method.Name}";

    /// <summary>Makes the call; what the server refuses is thrown.</summary>
    public static async Task RunAsync(RestrictedLivepeerClient client, PropertyInfo group, MethodInfo method)
    {
        object?[] arguments = [.. method.GetParameters().Select(Argument)];
        switch (method.Invoke(group.GetValue(client), arguments))
        {
            case Task task:
                await task;
                break;
            case IAsyncEnumerable<object> walk:
                await walk.CountAsync();
                break;
            case var other:
                throw new InvalidOperationException($"{Name(group, method)} gives {other}.");
        }
    }

    private static object? Argument(ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(string) && !parameter.HasDefaultValue)
        {
            return parameter.Name == "url" ? "https://files.example/talk.mp4" : ApiCalls.Id;
        }

        return _arguments.TryGetValue(parameter.ParameterType, out object? argument) ? argument
            : parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None
            : parameter.HasDefaultValue ? null
            : throw new InvalidOperationException($"No argument for {parameter.Member.Name}({parameter}).");
    }
}
