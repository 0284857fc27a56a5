using System.Reflection;
using Livepeer.Sdk.Protocol;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>
/// SocketsHttpHandler by itself repeats a request without a content when a kept-alive connection closes under it. Each route
/// that creates or changes something and has no body of its own is sent over such a connection.
/// </summary>
public sealed class SilentRepetitionTests
{
    public static TheoryData<string, string> RoutesWithoutBody
    {
        get
        {
            var routes = new TheoryData<string, string>();
            foreach (MethodInfo method in Protocols.Methods.Where(IsWriteWithoutBody))
            {
                routes.Add(method.DeclaringType!.Name, method.Name);
            }

            return routes;
        }
    }

    [Theory]
    [MemberData(nameof(RoutesWithoutBody))]
    public async Task A_write_without_a_body_is_carried_out_once(string type, string name)
    {
        MethodInfo method = Protocols.Methods.Single(one => one.DeclaringType!.Name == type && one.Name == name);
        await using var server = new FaultServer(FaultBehaviour.CloseKeptAlive(body: Faults.Stream), Faults.Healthy);
        await using ServiceProvider services = Clients.Container(server.BaseAddress);
        await services.GetRequiredService<IStreamApi>().GetAsync("abc", CancellationToken.None);

        await Assert.ThrowsAsync<LivepeerConnectionException>(() => Protocols.CallAsync(services, method));

        Assert.Equal(2, server.Requests.Count);
    }

    private static bool IsWriteWithoutBody(MethodInfo method)
    {
        HttpMethodAttribute route = method.GetCustomAttribute<HttpMethodAttribute>()!;
        bool isWrite = route.Method.Method is "POST" or "PUT" or "PATCH" || route.Path is "/stream/{id}/terminate" or "/room/{id}/egress";
        return isWrite && !method.GetParameters().Any(parameter => parameter.IsDefined(typeof(BodyAttribute)));
    }
}
