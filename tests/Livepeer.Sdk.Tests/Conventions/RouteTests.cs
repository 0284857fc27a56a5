using System.Reflection;
using System.Text.RegularExpressions;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Tests.Readme;
using Livepeer.Sdk.Tests.Support;
using Refit;

namespace Livepeer.Sdk.Tests.Conventions;

/// <summary>The operations of the server and the Refit methods are the same set.</summary>
public sealed partial class RouteTests
{
    /// <summary>Verb and route, IDs written {}, of all that the client promises: the table in operations.md.</summary>
    internal static IReadOnlyList<string> Required { get; } =
        [.. Row().Matches(DocPage.Of("operations").Part("operations")).Select(match => match.Groups["route"].Value)];

    [Fact]
    public void Every_operation_of_the_table_has_exactly_one_refit_method_and_no_method_is_left_out() =>
        Assert.Equal(Required.Order(StringComparer.Ordinal), Protocols.Methods.Select(Route).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_route_is_written_in_full() => Assert.All(Protocols.Methods, method =>
    {
        Assert.StartsWith("/", method.GetCustomAttribute<HttpMethodAttribute>()!.Path, StringComparison.Ordinal);
        Assert.Null(method.DeclaringType!.GetCustomAttribute<PathPrefixAttribute>());
    });

    [Fact]
    public void Every_operation_has_a_policy_and_every_policy_an_operation() => Assert.Equal(
        Protocols.Methods.Select(Template).Distinct().Order(StringComparer.Ordinal), OperationPolicies.Routes.Order(StringComparer.Ordinal));

    [Fact]
    public void Only_deletions_that_find_nothing_the_second_time_may_be_repeated() => Assert.Equal(
        ["DELETE /room/{id}/egress", "DELETE /stream/{id}/terminate"],
        OperationPolicies.Routes.Where(route => route.StartsWith("DELETE", StringComparison.Ordinal)
            && !OperationPolicies.Find("DELETE", route["DELETE ".Length..]).MayRepeat).Order(StringComparer.Ordinal));

    [Fact]
    public void Of_the_other_changes_only_the_request_for_an_upload_slot_may_be_repeated() => Assert.Equal(
        ["POST /asset/request-upload"],
        OperationPolicies.Routes.Where(route => route.Split(' ') is [var method and ("POST" or "PUT" or "PATCH"), var template]
            && OperationPolicies.Find(method, template).MayRepeat));

    private static string Template(MethodInfo method)
    {
        HttpMethodAttribute route = method.GetCustomAttribute<HttpMethodAttribute>()!;
        return $"{route.Method.Method} {route.Path}";
    }

    internal static string Route(MethodInfo method)
    {
        HttpMethodAttribute route = method.GetCustomAttribute<HttpMethodAttribute>()!;
        return Route(route.Method.Method, route.Path);
    }

    internal static string Route(string method, string template) => $"{method} {Parameter().Replace(template, "{}")}";

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^\| `(?<route>[A-Z]+ /[^`]*)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
