using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Browser.Tests.Support;

/// <summary>A page that a visitor has open.</summary>
public sealed class VisitorPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _console = new();

    internal VisitorPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => _console.Enqueue($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => _console.Enqueue($"exception: {error}");
    }

    public IPage Page { get; }

    /// <summary>Gets what the page wrote to the console so far.</summary>
    public IReadOnlyList<string> Console => [.. _console];

    /// <summary>Waits until the video has moved on by itself for a second.</summary>
    public async Task<double> WatchAsync()
    {
        await Page.Locator("video").WaitForAsync();
        IJSHandle seconds = await Page.WaitForFunctionAsync("""
            () => {
                const video = document.querySelector('video');
                if (video.error) throw new Error('The video failed: ' + video.error.message);
                return video.currentTime > 1 && video.videoWidth > 0 ? video.currentTime : false;
            }
            """);
        return await seconds.JsonValueAsync<double>();
    }

    /// <summary>Keeps a picture of the page if SCREENSHOTS names a directory for them.</summary>
    public async Task TakePictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        }
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
