// Serves the page in samples/BrowserApp.Client as static files, with its settings. There is no other backend: the page calls Livepeer
// Studio by itself.
//
//   dotnet run --project samples/BrowserApp
//
// With LIVEPEER_API_KEY, the page talks to Livepeer Studio, or to the server at LIVEPEER_BASE_URL. Every visitor can read that key, so it
// must be CORS-enabled, without full access, and allow this origin. Without it, the page talks to a studio inside this program.
using Livepeer.Sdk;
using Livepeer.Sdk.Testing;

WebApplication app = WebApplication.CreateBuilder(args).Build();
string? key = app.Configuration["LIVEPEER_API_KEY"] is { Length: > 0 } value ? value : null;
var address = new Uri(app.Configuration["LIVEPEER_BASE_URL"] is { Length: > 0 } url ? url : "https://livepeer.studio/api");
if (key is not null && await IsPowerfulAsync(key, address))
{
    await Console.Error.WriteLineAsync(
        "LIVEPEER_API_KEY has full access, and every visitor could use it. Set it to a CORS-enabled key without full access.");
    return 1;
}

await using LocalStudio? studio = key is null
    ? await LocalStudio.StartAsync(new LocalStudioOptions { TaskStepDuration = TimeSpan.FromMilliseconds(400) })
    : null;

// In place of the file of that name, which a page without a host would hold its key in.
app.Use((context, next) => context.Request.Path == "/appsettings.json"
    ? context.Response.WriteAsJsonAsync(new { Livepeer = new { ApiKey = key, BaseAddress = address } })
    : next(context));
app.MapStaticAssets();
app.MapFallbackToFile("index.html");

await app.StartAsync();
if (studio is not null)
{
    IEnumerable<string> others = app.Urls.Select(url => url.Replace("//localhost", "//127.0.0.1", StringComparison.Ordinal));
    (key, address) = (studio.Account.CreateRestrictedKey(app.Urls.Union(others)), studio.BaseAddress);
    Console.WriteLine($"LIVEPEER_API_KEY is not set: the page talks to a LocalStudio inside this program, at {address}.");
}

await app.WaitForShutdownAsync();
return 0;

// A restricted key may not see its account.
static async Task<bool> IsPowerfulAsync(string key, Uri address)
{
    using var livepeer = new LivepeerClient(key, options => options.BaseAddress = address);
    try
    {
        await livepeer.Account.GetAsync();
        return true;
    }
    catch (LivepeerAccessDeniedException)
    {
        return false;
    }
}
