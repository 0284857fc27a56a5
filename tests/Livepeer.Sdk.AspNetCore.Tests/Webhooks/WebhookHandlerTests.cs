using System.Net;
using Livepeer.Sdk.Testing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.AspNetCore.Tests.Webhooks;

/// <summary>Handlers are written like any endpoint.</summary>
public sealed class WebhookHandlerTests
{
    public static TheoryData<string> Forms => ["one service", "two services", "class", "registered class", "any delegate", "static delegate", "event in a service"];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_handler_has_its_services_injected_from_the_scope_of_the_event(string form)
    {
        foreach (bool enqueue in new[] { false, true })
        {
            var seen = new Seen();
            await using WebhookApp app = await WebhookApp.StartAsync(
                web => Map(web, form),
                options =>
                {
                    options.Secrets.Add(WebhookApp.Secret);
                    options.Enqueue = enqueue;
                },
                services =>
                {
                    services.AddSingleton(seen).AddScoped<Unit>().AddScoped<EventReader>();
                    if (form == "registered class")
                    {
                        services.AddScoped<Handler>();
                    }
                });

            Assert.Equal(enqueue ? HttpStatusCode.Accepted : HttpStatusCode.OK, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", WebhookApp.Secret)));
            await app.SendAsync(SignedWebhook.CreateEvent("asset.failed", WebhookApp.Secret));
            await app.StopAsync();

            Assert.Equal(["asset.failed", "asset.ready"], seen.Types.Order());
            Assert.Equal(2, seen.Units.Distinct().Count());
            Assert.Equal(2, seen.Disposed);
        }
    }

    [Fact]
    public async Task Mistakes_are_found_when_the_endpoint_is_mapped()
    {
        await AssertRefusedAsync(web => web.MapLivepeerWebhook("/hook", (WebhookEvent e, Unit unit, CancellationToken token) => Task.CompletedTask));
        await AssertRefusedAsync(web => web.MapLivepeerWebhook("/hook", (WebhookEvent e, Unit unit) => Task.CompletedTask));
        await AssertRefusedAsync(web => web.MapLivepeerWebhook("/hook", (AssetReadyEvent e) => Task.CompletedTask));
        await AssertRefusedAsync(web => web.MapLivepeerWebhook("/hook", (WebhookEvent e) => "text"));
        await AssertRefusedAsync(web => web.MapLivepeerWebhook("/hook", (WebhookEvent e) => Task.FromResult(1)));
        await AssertRefusedAsync(web => web.MapLivepeerWebhook(
            "/hook", (WebhookEvent e, HttpContext context, CancellationToken token) => Task.CompletedTask).WithLivepeerWebhookOptions(options => options.Enqueue = true));
        await AssertRefusedAsync(web => web.MapLivepeerWebhook("/hook", (_, _) => Task.CompletedTask).WithLivepeerWebhookOptions(options => options.Secrets = []));
        await AssertRefusedAsync(web => web.MapLivepeerWebhook("/hook", (_, _) => Task.CompletedTask).WithLivepeerWebhookOptions(options => options.Secrets = [" "]));
        await AssertRefusedAsync(web => web.MapLivepeerWebhook("/hook", (_, _) => Task.CompletedTask).WithLivepeerWebhookOptions(options => options.HandlerTimeout = TimeSpan.Zero));
        await Assert.ThrowsAnyAsync<Exception>(() => WebhookApp.StartAsync(_ => { }, options => options.Secrets.Add("")));
        await using WebApplication bare = WebApplication.CreateSlimBuilder().Build();
        Assert.Throws<InvalidOperationException>(() => bare.MapLivepeerWebhook("/hook", (_, _) => Task.CompletedTask));
    }

    [Fact]
    public async Task A_policy_that_would_refuse_the_server_is_found_when_the_host_starts()
    {
        static void AddPolicy(IServiceCollection services)
        {
            services.AddAuthentication();
            services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        }

        Exception? exception = await Record.ExceptionAsync(() => WebhookApp.StartAsync(
            web => web.MapLivepeerWebhook("/hook", (_, _) => Task.CompletedTask), services: AddPolicy));
        Assert.Contains("AllowAnonymous()", Assert.IsType<InvalidOperationException>(exception).Message, StringComparison.Ordinal);

        await using WebhookApp app = await WebhookApp.StartAsync(
            web => web.MapLivepeerWebhook("/hook", (_, _) => Task.CompletedTask).AllowAnonymous(), services: AddPolicy);
        Assert.Equal(HttpStatusCode.OK, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", WebhookApp.Secret)));
    }

    [Fact]
    public async Task A_delegate_whose_parameter_is_missing_does_not_lose_the_event()
    {
        await using WebhookApp app = await WebhookApp.StartAsync(web => web.MapLivepeerWebhook("/hook", (WebhookEvent e, int number) => Task.CompletedTask));

        Assert.Equal(HttpStatusCode.InternalServerError, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", WebhookApp.Secret)));
        Assert.Equal(HttpStatusCode.OK, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", WebhookApp.Secret), "/hook?number=1"));
    }

    [Fact]
    public async Task Secrets_are_replaced_in_configuration_while_the_service_runs()
    {
        var source = new MemoryConfigurationSource { InitialData = new Dictionary<string, string?> { ["Hooks:Secret"] = "first" } };
        IConfigurationRoot configuration = new ConfigurationBuilder().Add(source).Build();
        await using WebhookApp app = await WebhookApp.StartAsync(
            web =>
            {
                web.MapLivepeerWebhook("/hook", (_, _) => Task.CompletedTask);
                web.MapLivepeerWebhook("/own", (_, _) => Task.CompletedTask).WithLivepeerWebhookOptions(options => options.MaxBodySize = 5000);
            },
            _ => { },
            services => services.AddLivepeerWebhooks(configuration.GetSection("Hooks")));
        foreach (string path in (string[])["/hook", "/own"])
        {
            Set(null, "first", "second");
            Assert.Equal(HttpStatusCode.OK, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", "first"), path));
            Assert.Equal(HttpStatusCode.OK, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", "second"), path));
            Set("second", " ", null);
            Assert.Equal(HttpStatusCode.BadRequest, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", "first"), path));
            Assert.Equal(HttpStatusCode.OK, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", "second"), path));
            (configuration["Hooks:Secret"], configuration["Hooks:Secrets"]) = (null, "third");
            configuration.Reload();
            Assert.Equal(HttpStatusCode.OK, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", "third"), path));
            configuration["Hooks:Secrets"] = null;
            Set(null, null, null);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", "second"), path));
        }

        void Set(string? secret, string? first, string? second)
        {
            (configuration["Hooks:Secret"], configuration["Hooks:Secrets:0"], configuration["Hooks:Secrets:1"]) = (secret, first, second);
            configuration.Reload();
        }
    }

    [Fact]
    public async Task A_service_without_a_secret_does_not_start_and_says_which_setting_is_missing()
    {
        IConfiguration configuration = new ConfigurationBuilder().Build();

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => WebhookApp.StartAsync(
            web => web.MapLivepeerWebhook("/hook", (_, _) => Task.CompletedTask),
            _ => { },
            services => services.AddLivepeerWebhooks(configuration.GetSection("Hooks"))));

        Assert.Contains("Livepeer:Webhooks:Secret", exception.Message, StringComparison.Ordinal);
    }

    private static async Task AssertRefusedAsync(Action<WebApplication> map)
    {
        Exception? exception = await Record.ExceptionAsync(() => WebhookApp.StartAsync(map));
        Assert.True(exception is InvalidOperationException or ArgumentException, exception?.ToString());
    }

    private static void Map(WebApplication app, string form) => _ = form switch
    {
        "one service" => app.MapLivepeerWebhook("/hook", async (WebhookEvent e, Unit unit, CancellationToken token) =>
        {
            await Task.Yield();
            unit.See(e);
        }),
        "two services" => app.MapLivepeerWebhook("/hook", async (WebhookEvent e, Unit unit, Seen seen, CancellationToken token) =>
        {
            await Task.Yield();
            Assert.NotNull(seen);
            unit.See(e);
        }),
        "any delegate" => app.MapLivepeerWebhook("/hook", async (Seen seen, Unit unit, WebhookEvent e, IServiceProvider services) =>
        {
            await Task.Yield();
            Assert.Same(seen, services.GetRequiredService<Seen>());
            unit.See(e);
        }),
        "static delegate" => app.MapLivepeerWebhook("/hook", Handle),
        "event in a service" => app.MapLivepeerWebhook("/hook", (WebhookEvent e, EventReader reader, CancellationToken token) => reader.ReadAsync()),
        _ => app.MapLivepeerWebhook<Handler>("/hook"),
    };

    private static void Handle(WebhookEvent e, Unit unit) => unit.See(e);

    private sealed class Seen
    {
        public List<string?> Types { get; } = [];

        public List<object> Units { get; } = [];

        public int Disposed { get; set; }
    }

    private sealed class Unit(Seen seen) : IDisposable
    {
        public void See(WebhookEvent e)
        {
            lock (seen)
            {
                seen.Types.Add(e.Type?.Value);
                seen.Units.Add(this);
            }
        }

        public void Dispose()
        {
            lock (seen)
            {
                seen.Disposed++;
            }
        }
    }

    private sealed class EventReader(WebhookEvent e, Unit unit)
    {
        public Task ReadAsync()
        {
            unit.See(e);
            return Task.CompletedTask;
        }
    }

    private sealed class Handler(Unit unit) : ILivepeerWebhookHandler
    {
        public Task HandleAsync(WebhookEvent webhookEvent, CancellationToken cancellationToken)
        {
            unit.See(webhookEvent);
            return Task.CompletedTask;
        }
    }
}
