using System.Net;
using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.AspNetCore.Tests.Proxy;

/// <summary>A page of another site can change nothing with the cookies of the visitor.</summary>
public sealed class CrossSiteTests(SharedHosts hosts) : IClassFixture<SharedHosts>
{
    private const string Body = """{"name":"s"}""";

    [Theory]
    [InlineData("https://evil.example", "cross-site", null)]
    [InlineData("https://evil.example", null, null)]
    [InlineData("https://evil.example", "same-site", null)]
    [InlineData("https://evil.example", "same-origin", null)]
    [InlineData("https://evil.example", "none", null)]
    [InlineData("null", "cross-site", null)]
    [InlineData("null", null, null)]
    [InlineData("null", "same-origin", null)]
    [InlineData("", null, null)]
    [InlineData("{own}.evil.example", null, null)]
    [InlineData("{own}", "cross-site", null)]
    [InlineData("{own}", "same-site", null)]
    [InlineData("{own}", "Same-Origin, cross-site", null)]
    [InlineData("https://127.0.0.1", null, null)]
    [InlineData("http://127.0.0.1:1", null, null)]
    [InlineData(null, "cross-site", null)]
    [InlineData(null, "same-site", "session=1")]
    [InlineData(null, null, "session=1")]
    [InlineData(null, "none", "session=1")]
    public async Task A_request_of_another_site_is_refused(string? origin, string? site, string? cookie)
    {
        VisitorHost host = hosts.Plain;

        foreach ((string method, string path) in new[] { ("POST", "/livepeer/stream"), ("PATCH", "/livepeer/stream/a"), ("POST", "/uploads") })
        {
            HttpStatusCode status = (await host.SendAsync("alice", method, path, Body, Headers(host, origin, site, cookie))).Status;

            Assert.Equal(HttpStatusCode.Forbidden, status);
        }

        Assert.Empty(host.Upstream);
    }

    [Theory]
    [InlineData("{own}", "same-origin", "session=1")]
    [InlineData("{own}", null, "session=1")]
    [InlineData("{own}", "none", "session=1")]
    [InlineData("https://127.0.0.1", "same-origin", "session=1")] // Behind a proxy that ends TLS.
    [InlineData(null, "same-origin", "session=1")]
    [InlineData("https://app.example.com", "cross-site", "session=1")]
    [InlineData("https://app.example.com", null, null)]
    [InlineData(null, null, null)] // No browser, or one without cookies.
    public async Task A_request_of_the_own_site_or_an_allowed_one_is_served(string? origin, string? site, string? cookie)
    {
        await using VisitorHost host = await VisitorHost.StartAsync(proxy =>
        {
            proxy.AllowCreateStream();
            proxy.AllowedOrigins.Add("https://app.example.com");
        });

        Assert.Equal(
            HttpStatusCode.Created, (await host.SendAsync("alice", "POST", "/livepeer/stream", Body, Headers(host, origin, site, cookie))).Status);
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused()
    {
        VisitorHost host = hosts.AllFields;
        using HttpClient browser = host.As("alice");
        browser.DefaultRequestHeaders.Add("Cookie", "session=1");
        HttpContent[] forms =
        [
            new FormUrlEncodedContent(new Dictionary<string, string> { ["name"] = "s" }),
            new StringContent("{\"name\":\"s\",\"x\":\"=\"}", Encoding.UTF8, "text/plain"),
            new MultipartFormDataContent { { new StringContent("s"), "name" } },
        ];

        foreach (HttpContent form in forms)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/livepeer/stream") { Content = form };
            request.Headers.Add("Origin", "https://evil.example");
            request.Headers.Add("Sec-Fetch-Site", "cross-site");
            request.Headers.Add("Sec-Fetch-Mode", "navigate");
            using HttpResponseMessage response = await browser.SendAsync(request);

            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        }

        Assert.Empty(host.Upstream);
    }

    [Fact]
    public async Task Reads_need_no_proof_and_are_unreadable_for_other_sites()
    {
        VisitorHost host = hosts.Plain;
        string id = (await host.CreateStreamAsync("alice")).Id;

        using HttpResponseMessage response = await host.SendRawAsync(
            "alice", "GET", "/livepeer/stream/" + id, null, ("Origin", "https://evil.example"), ("Cookie", "session=1"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task An_allowed_site_is_served_with_the_cors_middleware_of_the_framework()
    {
        await using VisitorHost host = await VisitorHost.StartAsync(
            proxy =>
            {
                proxy.AllowCreateStream();
                proxy.AllowedOrigins.Add("https://app.example.com");
            },
            services: builder => builder.Services.AddCors(cors => cors.AddPolicy(
                "app", policy => policy.WithOrigins("https://app.example.com").AllowAnyHeader().AllowAnyMethod().AllowCredentials())),
            pipeline: app => app.UseCors().UseAuthentication().UseAuthorization(), // Preflights carry no credentials.
            conventions: mapped => mapped.RequireCors("app"));

        using HttpResponseMessage preflight = await host.SendRawAsync(
            null, "OPTIONS", "/livepeer/stream", null,
            ("Origin", "https://app.example.com"), ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "content-type"));
        using HttpResponseMessage created = await host.SendRawAsync(
            "alice", "POST", "/livepeer/stream", Body, ("Origin", "https://app.example.com"), ("Sec-Fetch-Site", "cross-site"));

        Assert.Equal(HttpStatusCode.NoContent, preflight.StatusCode);
        Assert.Equal("https://app.example.com", preflight.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal("https://app.example.com", created.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task An_antiforgery_token_is_proof_for_a_browser_that_says_nothing()
    {
        await using VisitorHost host = await VisitorHost.StartAsync(
            services: builder => builder.Services.AddAntiforgery(),
            pipeline: app => app.MapGet("/token", (RequestDelegate)(context =>
            {
                IAntiforgery antiforgery = context.RequestServices.GetRequiredService<IAntiforgery>();
                return context.Response.WriteAsync(antiforgery.GetAndStoreTokens(context).RequestToken!);
            })));
        using HttpResponseMessage page = await host.SendRawAsync("alice", "GET", "/token");
        string token = await page.Content.ReadAsStringAsync();
        string cookie = page.Headers.GetValues("Set-Cookie").Single().Split(';')[0];

        HttpStatusCode with = (await host.SendAsync(
            "alice", "POST", "/livepeer/stream", Body, ("Cookie", cookie), ("RequestVerificationToken", token))).Status;
        HttpStatusCode without = (await host.SendAsync("alice", "POST", "/livepeer/stream", Body, ("Cookie", cookie))).Status;
        HttpStatusCode ofAnother = (await host.SendAsync(
            "bob", "POST", "/livepeer/stream", Body, ("Cookie", cookie), ("RequestVerificationToken", token))).Status;

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (with, without, ofAnother));
    }

    private static (string, string)[] Headers(VisitorHost host, string? origin, string? site, string? cookie)
    {
        var headers = new List<(string, string)>();
        if (origin is not null)
        {
            headers.Add(("Origin", origin.Replace("{own}", host.Address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal)));
        }

        if (site is not null)
        {
            headers.Add(("Sec-Fetch-Site", site));
        }

        if (cookie is not null)
        {
            headers.Add(("Cookie", cookie));
        }

        return [.. headers];
    }
}
