using Browser.Tests.Support;
using Livepeer.Sdk.Testing;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>The service with a front end, driven by Chromium: upload, events, and a video that only its visitor can watch.</summary>
public sealed class WebAppTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Patch = "/asset/upload/tus/*";

    [SkippableTheory]
    [InlineData(ColorScheme.Light, 1180)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task A_visitor_uploads_a_video_sees_its_events_and_watches_it(ColorScheme scheme, int width)
    {
        Chromium.Require();
        await using Sample app = await Sample.StartAsync("WebApp");
        await using VisitorPage visitor = await chromium.OpenAsync(app.Address, scheme, width);
        await visitor.Page.Locator("[data-live=yes]").WaitForAsync();
        await visitor.TakePictureAsync($"web-{scheme}-choose");

        await visitor.Page.Locator("#file").SetInputFilesAsync(Repository.Video);
        await visitor.Page.Locator("[data-step=process]").WaitForAsync();
        await visitor.TakePictureAsync($"web-{scheme}-process");
        double seconds = await visitor.WatchAsync();
        await visitor.Page.Locator("[data-event='asset.ready']").WaitForAsync();
        await visitor.TakePictureAsync($"web-{scheme}-watch");

        Assert.True(seconds > 1);
        Assert.DoesNotContain(visitor.Console, line => line.StartsWith("error", StringComparison.Ordinal));
        Assert.DoesNotContain(visitor.Console, line => line.StartsWith("exception", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Nobody_else_can_see_or_watch_it_and_it_needs_its_token()
    {
        Chromium.Require();
        await using Sample app = await Sample.StartAsync("WebApp");
        await using VisitorPage owner = await chromium.OpenAsync(app.Address);
        await using VisitorPage other = await chromium.OpenAsync(app.Address);
        await owner.Page.Locator("#file").SetInputFilesAsync(Repository.Video);
        await owner.WatchAsync();
        await owner.Page.Locator("[data-event='asset.ready']").WaitForAsync();
        string video = (await owner.Page.Locator("video").GetAttributeAsync("src"))!;
        string id = await owner.Page.EvaluateAsync<string>(
            "async () => performance.getEntriesByType('resource').map(e => e.name).find(n => n.endsWith('/player')).split('/').at(-2)");

        Assert.Equal(200, await StatusAsync(owner, $"/uploads/{id}"));
        Assert.Equal(404, await StatusAsync(other, $"/uploads/{id}"));
        Assert.Equal(404, await StatusAsync(other, $"/uploads/{id}/player"));
        Assert.Equal(0, await other.Page.Locator("[data-event]").CountAsync());
        Assert.Equal(200, await StatusAsync(other, video));
        Assert.Equal(403, await StatusAsync(other, video.Split('?')[0]));
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_broken_upload_continues_where_it_was_even_after_a_reload(bool reloads)
    {
        Chromium.Require();
        await using LocalStudio studio = await LocalStudio.StartAsync();
        await using Sample app = await Sample.StartAsync(
            "WebApp", ("LIVEPEER_API_KEY", studio.ApiKey), ("LIVEPEER_BASE_URL", studio.BaseAddress.AbsoluteUri));
        await using VisitorPage visitor = await chromium.OpenAsync(app.Address);
        studio.Faults.Next(
            "PATCH", Patch, reloads ? StudioFault.StallAfterRequestBytes(100_000) : StudioFault.ResetAfterRequestBytes(100_000));

        await visitor.Page.Locator("#file").SetInputFilesAsync(Repository.Video);
        if (reloads)
        {
            await WaitAsync(() => studio.Requests.Find("PATCH", Patch).Any(patch => patch.BodyLength == 100_000));
            await visitor.Page.ReloadAsync();
            await visitor.Page.Locator("#file").SetInputFilesAsync(Repository.Video);
        }

        await visitor.WatchAsync();

        Assert.Equal(1, studio.Requests.Count("POST", "/asset/request-upload"));
        Assert.Equal("100000", studio.Requests.Find("PATCH", Patch)[^1].Headers.First(
            header => header.Key.Equals("Upload-Offset", StringComparison.OrdinalIgnoreCase)).Value);
        Assert.Contains("PUBLIC_URL is not set", app.Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_can_not_be_a_video_is_refused_in_words()
    {
        Chromium.Require();
        await using Sample app = await Sample.StartAsync("WebApp");
        await using VisitorPage visitor = await chromium.OpenAsync(app.Address);

        await visitor.Page.Locator("#file").SetInputFilesAsync(File("notes.txt", "text/plain"));
        string? error = await visitor.Page.Locator("[role=alert]:not([hidden])").TextContentAsync();
        await visitor.TakePictureAsync("web-refused");

        Assert.Contains("The type of the file is not allowed", error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_only_claims_to_be_a_video_fails_in_words()
    {
        Chromium.Require();
        await using Sample app = await Sample.StartAsync("WebApp");
        await using VisitorPage visitor = await chromium.OpenAsync(app.Address);

        await visitor.Page.Locator("#file").SetInputFilesAsync(File("fake.mp4", "video/mp4"));
        await visitor.Page.Locator("[data-event='asset.failed']").WaitForAsync();

        Assert.NotEqual("", await visitor.Page.Locator("[role=alert]:not([hidden])").TextContentAsync());
    }

    private static FilePayload File(string name, string type) => new() { Name = name, MimeType = type, Buffer = [1, 2, 3] };

    private static async Task<int> StatusAsync(VisitorPage visitor, string url) =>
        (await visitor.Page.APIRequest.GetAsync(new Uri(new Uri(visitor.Page.Url), url).AbsoluteUri)).Status;

    private static async Task WaitAsync(Func<bool> condition)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!condition())
        {
            await Task.Delay(20, timeout.Token);
        }
    }
}
