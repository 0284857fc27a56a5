using Microsoft.Playwright;

namespace Browser.Tests.Support;

/// <summary>The system's Chromium, without a window. Its pages report what they write to the console.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] _names = ["chromium", "chromium-browser", "google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private static string? Path => Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path
        ? path
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .SelectMany(folder => _names.Select(name => System.IO.Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    /// <summary>Skips a test where there is no browser; in CI there must be one.</summary>
    public static void Require()
    {
        bool isThere = Path is not null;
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.True(isThere, "Chromium is not installed: .ci/browser installs it.");
        }

        Skip.IfNot(isThere, "Chromium is not installed, and CHROMIUM_PATH is not set.");
    }

    public async Task InitializeAsync()
    {
        if (Path is not { } path)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--autoplay-policy=no-user-gesture-required"],
        });
    }

    /// <summary>Opens a page with a profile of its own.</summary>
    public async Task<VisitorPage> OpenAsync(Uri address, ColorScheme scheme = ColorScheme.Light, int width = 1180, int height = 900)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ColorScheme = scheme,
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        context.SetDefaultTimeout(30_000);
        var visitor = new VisitorPage(await context.NewPageAsync());
        await visitor.Page.GotoAsync(address.AbsoluteUri);
        return visitor;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
