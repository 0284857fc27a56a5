using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.AspNetCore.Tests.Proxy;

/// <summary>An application whose endpoints are open to anyone doesn't start.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("proxy")]
    [InlineData("uploads")]
    [InlineData("group")]
    public async Task Without_authorization_the_application_does_not_start(string what)
    {
        await using WebApplication app = Build();
        Map(app, what);

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => app.StartAsync());

        Assert.Contains("RequireAuthorization()", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("proxy")]
    [InlineData("uploads")]
    [InlineData("group")]
    public async Task Authorization_that_is_required_afterwards_counts(string what)
    {
        await using WebApplication app = Build();
        Map(app, what).RequireAuthorization();

        await app.StartAsync();
    }

    [Fact]
    public async Task Authorization_of_an_outer_group_counts()
    {
        await using WebApplication app = Build();
        app.MapGroup("/api").RequireAuthorization().MapLivepeerProxy("/livepeer", proxy => proxy.AllowGetAsset());

        await app.StartAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Authorization_that_is_lifted_does_not_count(bool isOuter)
    {
        await using WebApplication app = Build();
        if (isOuter)
        {
            app.MapGroup("/api").AllowAnonymous().MapLivepeerProxy("/livepeer", proxy => proxy.AllowGetAsset()).RequireAuthorization();
        }
        else
        {
            app.MapLivepeerProxy("/livepeer", proxy => proxy.AllowGetAsset()).RequireAuthorization().AllowAnonymous();
        }

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => app.StartAsync());

        Assert.Contains("AllowAnonymous()", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fallback_policy_alone_does_not_count()
    {
        // Without the authorization middleware it would do nothing.
        await using WebApplication app = Build(services => services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build()));
        Map(app, "proxy");

        await Assert.ThrowsAsync<InvalidOperationException>(() => app.StartAsync());
    }

    [Fact]
    public async Task Endpoints_of_the_older_style_are_checked_too()
    {
        await using WebApplication app = Build();
        IApplicationBuilder pipeline = app.UseRouting().UseAuthorization();
        pipeline.UseEndpoints(endpoints => endpoints.MapLivepeerProxy("/livepeer", proxy => proxy.AllowGetAsset()));

        await Assert.ThrowsAsync<InvalidOperationException>(() => app.StartAsync());
    }

    [Fact]
    public async Task Anonymous_visitors_can_be_allowed_by_a_name_that_warns()
    {
        await using WebApplication app = Build();
        app.MapLivepeerProxy("/livepeer", proxy =>
        {
            proxy.AllowGetAsset();
            proxy.DangerouslyAllowAnonymous();
            proxy.Owner = context => context.Request.Headers["X-Session"];
        });

        await app.StartAsync();
    }

    [Fact]
    public async Task Anonymous_visitors_need_an_owner_of_their_own()
    {
        await using WebApplication app = Build();

        Assert.Throws<InvalidOperationException>(
            () => app.MapLivepeerProxy("/livepeer", proxy => proxy.DangerouslyAllowAnonymous()));
    }

    [Fact]
    public async Task What_is_missing_is_said_when_the_proxy_is_mapped()
    {
        await using WebApplication bare = WebApplication.CreateSlimBuilder().Build();
        WebApplicationBuilder half = WebApplication.CreateSlimBuilder();
        half.Services.AddLivepeerProxy();
        await using WebApplication keyless = half.Build();

        Assert.Contains("AddLivepeerProxy", Fails(() => bare.MapLivepeerProxy("/p", _ => { })), StringComparison.Ordinal);
        Assert.Contains("AddLivepeerUploads", Fails(() => bare.MapLivepeerUploads("/u")), StringComparison.Ordinal);
        Assert.Contains("AddLivepeer(", Fails(() => keyless.MapLivepeerProxy("/p", _ => { })), StringComparison.Ordinal);
        keyless.MapLivepeerProxy("/p", proxy => proxy.Client = _ => null!);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("null")]
    [InlineData("app.example.com")]
    [InlineData("https://app.example.com/")]
    [InlineData("https://user@app.example.com")]
    [InlineData("file:///")]
    public async Task Only_origins_can_be_allowed(string origin)
    {
        await using WebApplication app = Build();

        Fails(() => app.MapLivepeerProxy("/livepeer", proxy => proxy.AllowedOrigins.Add(origin)));
    }

    [Fact]
    public async Task Multistream_targets_need_to_be_told_apart()
    {
        await using WebApplication app = Build();

        Fails(() => app.MapLivepeerProxy("/livepeer", proxy => proxy.AllowGetMultistreamTarget()));
        Fails(() => app.MapLivepeerProxy("/livepeer", proxy => proxy.AllowUpdateMultistreamTarget()));
    }

    [Fact]
    public void What_an_operation_can_not_take_can_not_be_opened()
    {
        var options = new LivepeerProxyOptions();

        Assert.Throws<ArgumentException>(() => options.AllowUpdateAsset(ProxyAssetInputs.Profiles));
        Assert.Throws<ArgumentException>(() => options.AllowUploads((ProxyAssetInputs)1024));
        Assert.Throws<ArgumentException>(() => options.AllowCreateStream(ProxyStreamInputs.Suspended));
        Assert.Throws<ArgumentException>(() => options.AllowUpdateStream(ProxyStreamInputs.Pull));
        Assert.Throws<ArgumentException>(() => options.AllowExports(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxBodySize = 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.BodyTimeout = TimeSpan.Zero);
        Assert.Throws<ArgumentNullException>(() => options.Owner = null!);
        Assert.Throws<ArgumentNullException>(() => options.Client = null!);
    }

    [Fact]
    public async Task An_endpoint_that_is_added_after_the_start_is_not_served()
    {
        await using WebApplication app = Build();
        await app.StartAsync();
        var routes = (IEndpointRouteBuilder)app;
        app.MapLivepeerProxy("/livepeer", proxy =>
        {
            proxy.AllowGetAsset();
            proxy.Owner = _ => "alice";
        });
        Endpoint endpoint = routes.DataSources.SelectMany(source => source.Endpoints).First();
        var context = new DefaultHttpContext { RequestServices = app.Services };
        context.Request.Method = "GET";
        context.SetEndpoint(endpoint);

        await Assert.ThrowsAsync<InvalidOperationException>(() => endpoint.RequestDelegate!(context));
    }

    private static WebApplication Build(Action<IServiceCollection>? services = null) => VisitorHost.Build(
        new Uri("http://127.0.0.1:9"), "key", builder =>
        {
            services?.Invoke(builder.Services);
        });

    private static IEndpointConventionBuilder Map(WebApplication app, string what) => what switch
    {
        "proxy" => app.MapLivepeerProxy("/livepeer", proxy => proxy.AllowGetAsset()),
        "uploads" => app.MapLivepeerUploads("/uploads"),
        _ => app.MapGroup("/api").MapLivepeerProxy("/livepeer", proxy => proxy.AllowGetAsset()),
    };

    private static string Fails(Action action) => Assert.Throws<InvalidOperationException>(action).Message;
}
