// A service with a front end: a visitor uploads a video from the page straight to Livepeer Studio, follows what happens to it, and
// watches it with a token. The API key stays here.
//
//   dotnet run --project samples/WebApp
//
// With LIVEPEER_API_KEY it talks to Livepeer Studio, or to the server at LIVEPEER_BASE_URL; without, to a studio inside this program.
// PUBLIC_URL is where the internet reaches this program, for example by a tunnel: webhooks go there.
using System.Threading.RateLimiting;
using Livepeer.Sdk;
using Livepeer.Sdk.AspNetCore;
using Livepeer.Sdk.Testing;
using Microsoft.AspNetCore.Authentication.Cookies;
using WebApp;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
IConfiguration settings = builder.Configuration;
string? key = settings["LIVEPEER_API_KEY"] is { Length: > 0 } value ? value : null;
await using LocalStudio? studio = key is null
    ? await LocalStudio.StartAsync(new LocalStudioOptions { TaskStepDuration = TimeSpan.FromMilliseconds(500) })
    : null;

builder.Services.AddLivepeer(options =>
{
    options.ApiKey = key ?? studio!.ApiKey;
    options.BaseAddress = studio?.BaseAddress ?? new Uri(settings["LIVEPEER_BASE_URL"] ?? "https://livepeer.studio/api");
});
builder.Services.AddLivepeerUploads(options =>
{
    options.MaxSize = 2L * 1024 * 1024 * 1024;
    options.MaxDuration = TimeSpan.FromMinutes(30);
    options.PlaybackPolicy = PlaybackPolicy.Jwt;
    options.StaticMp4 = true;
});
//builder.Services.AddLivepeerWebhooks(options => options.Secrets = [StudioSetup.WebhookSecret]);
builder.Services.AddSingleton<StudioSetup>();
builder.Services.AddSingleton<EventFeed>();

builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
{
    options.Cookie.Name = "visitor";
    options.Cookie.SameSite = SameSiteMode.Strict;
    options.Events.OnRedirectToLogin = context =>
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    };
});
builder.Services.AddAuthorization();
builder.Services.AddRateLimiter(options => options.AddPolicy("visitor", context => RateLimitPartition.GetFixedWindowLimiter(
    context.User.Identity?.Name ?? "", _ => new FixedWindowRateLimiterOptions { PermitLimit = 300, Window = TimeSpan.FromMinutes(1) })));

WebApplication app = builder.Build();
app.Use(PageSecurity.AddHeadersAsync);
app.UseAuthentication();
app.Use(Visitor.SignInAsync);
app.UseAuthorization();
app.UseRateLimiter();
app.UseDefaultFiles();
app.UseStaticFiles();

app.MapLivepeerUploads("/uploads").RequireAuthorization().RequireRateLimiting("visitor");
app.MapGet("/uploads/{id}/player", Player.FindAsync).RequireAuthorization().RequireRateLimiting("visitor");
app.MapGet("/events", (HttpContext context, EventFeed feed) => TypedResults.ServerSentEvents(
    feed.ReadAsync(Visitor.IdOf(context), context.Request.Headers["Last-Event-ID"], context.RequestAborted))).RequireAuthorization();
//app.MapLivepeerWebhook<EventFeed, LivepeerUploads>("/webhooks/livepeer", (e, feed, uploads, token) => feed.AddAsync(e, uploads, token));

await app.StartAsync();
StudioSetup setup = app.Services.GetRequiredService<StudioSetup>();
try
{
    await setup.StartAsync(studio is null ? settings["PUBLIC_URL"] : app.Urls.First(), app.Lifetime.ApplicationStopping);
    Console.WriteLine(studio is null
        ? $"The page talks to {settings["LIVEPEER_BASE_URL"] ?? "Livepeer Studio"}."
        : $"LIVEPEER_API_KEY is not set: talking to a LocalStudio inside this program, at {studio.BaseAddress}.");
    await app.WaitForShutdownAsync();
    return 0;
}
catch (LivepeerException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
finally
{
    await setup.StopAsync();
}
