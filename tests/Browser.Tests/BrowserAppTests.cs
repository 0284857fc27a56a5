using Browser.Tests.Support;
using Livepeer.Sdk.Testing;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>The page with a restricted key and no backend, driven by Chromium.</summary>
public sealed class BrowserAppTests(Chromium chromium) : IClassFixture<Chromium>
{
    [SkippableTheory]
    [InlineData(ColorScheme.Light, 1180)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task A_visitor_uploads_a_video_and_watches_it(ColorScheme scheme, int width)
    {
        Chromium.Require();
        await using Sample app = await Sample.StartAsync("BrowserApp");
        await using VisitorPage visitor = await chromium.OpenAsync(app.Address, scheme, width);
        await visitor.Page.GetByText("Drop a video here").WaitForAsync();
        await visitor.TakePictureAsync($"browser-{scheme}-choose");

        await visitor.Page.Locator("input[type=file]").SetInputFilesAsync(Repository.Video);
        await visitor.Page.Locator("[data-step=Process]").WaitForAsync();
        await visitor.TakePictureAsync($"browser-{scheme}-process");
        double seconds = await visitor.WatchAsync();
        await visitor.TakePictureAsync($"browser-{scheme}-watch");

        Assert.True(seconds > 1);
        Assert.DoesNotContain(visitor.Console, line => line.StartsWith("warning", StringComparison.Ordinal));
        Assert.DoesNotContain(visitor.Console, line => line.StartsWith("exception", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task A_page_of_an_origin_that_the_key_does_not_list_is_refused_and_says_so()
    {
        Chromium.Require();
        await using LocalStudio studio = await LocalStudio.StartAsync();
        string key = studio.Account.CreateRestrictedKey("https://site.example");
        await using Sample app = await Sample.StartAsync("BrowserApp", Real(studio, key));
        await using VisitorPage visitor = await chromium.OpenAsync(app.Address);

        await visitor.Page.Locator("input[type=file]").SetInputFilesAsync(Repository.Video);
        string? error = await visitor.Page.Locator("[role=alert]").TextContentAsync();
        await visitor.TakePictureAsync("browser-refused");

        Assert.Contains("the API key may not allow pages of this origin", error, StringComparison.Ordinal);
        Assert.Contains(studio.Requests.Find("POST", "/asset/request-upload"), request => request.Status == 403);
        Assert.Equal(0, studio.Requests.Count("POST", "/asset/upload/**"));
    }

    [SkippableFact]
    public async Task A_broken_upload_is_continued_from_where_it_broke()
    {
        Chromium.Require();
        await using LocalStudio studio = await LocalStudio.StartAsync();
        await using Sample app = await Sample.StartAsync("BrowserApp", Real(studio, studio.Account.CreateRestrictedKey("*")));
        await using VisitorPage visitor = await chromium.OpenAsync(app.Address);
        studio.Faults.Next("PATCH", "/asset/upload/tus/*", StudioFault.ResetAfterRequestBytes(100_000));

        await visitor.Page.Locator("input[type=file]").SetInputFilesAsync(Repository.Video);
        await visitor.WatchAsync();

        StudioRequest[] patches = [.. studio.Requests.Find("PATCH", "/asset/upload/tus/*")];
        // Chromium repeats a request by itself if a kept-alive connection breaks; the server refuses that offset.
        Assert.InRange(patches.Length, 2, 3);
        Assert.Equal("100000", patches[^1].Headers.First(header => header.Key.Equals("upload-offset", StringComparison.OrdinalIgnoreCase))
            .Value);
        Assert.All(patches, patch => Assert.DoesNotContain("authorization", patch.Headers.Keys, StringComparer.OrdinalIgnoreCase));
    }

    [SkippableFact]
    public async Task A_key_with_full_access_is_not_served_and_warns_in_the_page()
    {
        Chromium.Require();
        await using LocalStudio studio = await LocalStudio.StartAsync();
        string full = studio.Account.CreateFullAccessKey("*");

        (int exitCode, string output) = await Sample.RunAsync("BrowserApp", Real(studio, full));
        await using Sample app = await Sample.StartAsync("BrowserApp");
        await using VisitorPage visitor = await chromium.OpenAsync(new Uri("about:blank"));
        await visitor.Page.RouteAsync("**/appsettings.json", route => route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "application/json",
            Body = $$"""{"Livepeer":{"ApiKey":"{{full}}","BaseAddress":"{{studio.BaseAddress}}"} }""",
        }));
        await visitor.Page.GotoAsync(app.Address.AbsoluteUri);
        await visitor.Page.Locator("input[type=file]").SetInputFilesAsync(Repository.Video);
        await visitor.WatchAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains("full access", output, StringComparison.Ordinal);
        Assert.Contains(visitor.Console, line => line.Contains("The API key is not restricted", StringComparison.Ordinal));
        Assert.DoesNotContain(visitor.Console, line => line.Contains(full, StringComparison.Ordinal));
    }

    private static (string Key, string Value)[] Real(LocalStudio studio, string key) =>
        [("LIVEPEER_API_KEY", key), ("LIVEPEER_BASE_URL", studio.BaseAddress.AbsoluteUri)];
}
