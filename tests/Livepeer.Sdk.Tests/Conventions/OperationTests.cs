using System.Reflection;
using Livepeer.Sdk.Tests.Operations;

namespace Livepeer.Sdk.Tests.Conventions;

/// <summary>Every operation is spelled the same way.</summary>
public sealed class OperationTests
{
    [Fact]
    public void Every_operation_takes_a_cancellation_token_last()
    {
        Assert.NotEmpty(PublicApi.Operations);
        Assert.All(PublicApi.Operations, method =>
        {
            ParameterInfo? last = method.GetParameters().LastOrDefault();
            Assert.True(
                last is { Name: "cancellationToken", HasDefaultValue: true } && last.ParameterType == typeof(CancellationToken),
                PublicApi.Name(method));
        });
    }

    [Fact]
    public void Every_operation_ends_in_async() =>
        Assert.All(PublicApi.Operations, method => Assert.EndsWith("Async", method.Name, StringComparison.Ordinal));

    [Fact]
    public void Every_class_can_be_faked() => Assert.All(PublicApi.Groups.Append(typeof(LivepeerClient)), type =>
    {
        ConstructorInfo? constructor = type.GetConstructor(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance, []);
        Assert.True((constructor is { IsFamily: true } or { IsPublic: true }) && !type.IsSealed, type.Name);
        foreach (MethodInfo method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.Name != nameof(IDisposable.Dispose)))
        {
            Assert.True(method is { IsVirtual: true, IsFinal: false }, PublicApi.Name(method));
        }
    });

    [Fact]
    public void Every_list_has_a_page_form_and_an_enumerating_form()
    {
        foreach (Type group in PublicApi.Groups)
        {
            Dictionary<string, MethodInfo> lists = group.GetMethods()
                .Where(method => method.Name.StartsWith("List", StringComparison.Ordinal))
                .ToDictionary(method => method.Name);
            foreach ((string name, MethodInfo method) in lists)
            {
                bool isPage = name.EndsWith("PageAsync", StringComparison.Ordinal);
                string twin = isPage ? name.Replace("PageAsync", "Async", StringComparison.Ordinal) : name.Replace("Async", "PageAsync", StringComparison.Ordinal);
                Assert.True(lists.ContainsKey(twin), $"{group.Name}.{name} has no {twin}.");
                Assert.Equal(isPage ? typeof(Task<>) : typeof(IAsyncEnumerable<>), method.ReturnType.GetGenericTypeDefinition());
            }
        }
    }

    [Fact]
    public void Every_operation_is_called_by_the_sweep_for_secrets_and_by_the_native_program()
    {
        HashSet<string> called = [.. ApiCalls.All.Select(call => call.Name.Split(' ')[0])];
        IEnumerable<string> operations = PublicApi.Operations
            .Where(method => method.DeclaringType != typeof(RestrictedLivepeerClient))
            .Select(method => method.DeclaringType == typeof(LivepeerClient) ? method.Name : $"{PublicApi.GroupName(method)}.{method.Name}");

        Assert.Empty(operations.Distinct().Except(called));
    }

    [Fact]
    public void No_public_signature_outside_the_protocol_names_a_type_of_refit()
    {
        foreach (Type type in PublicApi.Types.Where(type => !PublicApi.IsProtocol(type)))
        {
            foreach (MemberInfo member in type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            {
                Assert.True(Mentioned(member).All(one => one.Assembly.GetName().Name != "Refit"), $"{type.Name}.{member.Name}");
            }
        }
    }

    /// <summary>The types that a member shows to callers and to derived classes.</summary>
    private static IEnumerable<Type> Mentioned(MemberInfo member) => member switch
    {
        MethodBase { IsPublic: false, IsFamily: false, IsFamilyOrAssembly: false } => [],
        MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType).SelectMany(Parts),
        ConstructorInfo constructor => constructor.GetParameters().SelectMany(parameter => Parts(parameter.ParameterType)),
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : type.HasElementType ? Parts(type.GetElementType()!)
        : [type];
}
