using System.Reflection;
using Livepeer.Sdk.Tests.Exchanges;
using Livepeer.Sdk.Tests.Operations;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Restricted;

/// <summary>The restricted client has exactly the operations that the server allows for such keys.</summary>
public sealed class RestrictedRouteTests
{
    private static readonly string[] _enforcedByServer =
    [
        "GET /stream/{}/sessions",
        "GET /stream/sessions/{}",
        "GET /session/{}",
        "GET /task/{}",
        "GET /data/views/{}/total",
        "GET /data/views/query/total/{}",
        "GET /data/views/query/creator",
        "GET /stream/{}",
        "PATCH /stream/{}",
        "GET /multistream/target/{}",
        "PATCH /multistream/target/{}",
        "GET /asset/{}",
        "PATCH /asset/{}",
        "POST /stream",
        "POST /multistream/target",
        "POST /asset/upload/url",
        "POST /asset/request-upload",
        "POST /asset/{}/export",
        "POST /experiment/-/attestation",
    ];

    /// <summary>Responds like <c>GET /stream/{}/sessions</c>, and is an experiment.</summary>
    private static readonly string[] _leftOut = ["GET /stream/sessions/{}", "POST /experiment/-/attestation"];

    /// <summary>In the API-key guide, though the server does not know it.</summary>
    private static readonly string[] _promised = ["POST /asset/{}/transcode"];

    [Fact]
    public async Task Its_operations_are_those_that_the_server_enforces()
    {
        using var handler = new ReplayHandler(ExchangeFile.Get("stream", "stream-get-404").Response);
        var services = new ServiceCollection();
        services.AddRestrictedLivepeer(options => options.ApiKey = Support.Clients.Key)
            .Api.ConfigurePrimaryHttpMessageHandler(() => handler);
        await using ServiceProvider provider = services.BuildServiceProvider();
        RestrictedLivepeerClient client = provider.GetRequiredService<RestrictedLivepeerClient>();

        foreach ((PropertyInfo group, MethodInfo method) in RestrictedOperations.All)
        {
            await Assert.ThrowsAsync<LivepeerNotFoundException>(() => RestrictedOperations.RunAsync(client, group, method));
        }

        IEnumerable<string> sent = handler.Requests.Select(request =>
            $"{request.Method} {request.Path["/api".Length..].Replace(ApiCalls.Id, "{}", StringComparison.Ordinal)}");
        Assert.Equal(_enforcedByServer.Except(_leftOut).Concat(_promised).Order(), sent.Distinct().Order());
    }

    [Fact]
    public void Full_classes_are_what_is_behind_it() => Assert.All(typeof(RestrictedLivepeerClient).GetProperties(), group =>
    {
        Type full = typeof(LivepeerClient).GetProperty(group.Name)!.PropertyType;
        if (group.PropertyType == typeof(UploadClient))
        {
            // It has no key that could be restricted.
            return;
        }

        Assert.True(group.PropertyType.IsInterface);
        Assert.Equal($"IRestricted{group.Name}", group.PropertyType.Name);
        Assert.True(group.PropertyType.IsAssignableFrom(full));
    });
}
