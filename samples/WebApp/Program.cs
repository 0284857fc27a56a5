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
using WebApp;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
await using StudioSetup studio = await StudioSetup.StartAsync(builder.Configuration);

builder.Services.AddLivepeer(options =>
{
    options.ApiKey = studio.ApiKey;
    options.BaseAddress = studio.BaseAddress;
});
builder.Services.AddLivepeerUploads(options =>
{
    options.MaxSize = 2L * 1024 * 1024 * 1024;
    options.MaxDuration = TimeSpan.FromMinutes(30);
    options.PlaybackPolicy = PlaybackPolicy.Jwt;
    options.StaticMp4 = true;
});
builder.Services.AddLivepeerPlaybackTokens(options =>
{
    options.Signer = studio.SigningKey;
    options.Lifetime = TimeSpan.FromHours(1);
});
builder.Services.AddLivepeerWebhooks(options => options.Secrets = [studio.WebhookSecret]);
builder.Services.AddSingleton<EventFeed>();

builder.Services.AddAuthentication().AddCookie(Visitor.Configure);
builder.Services.AddAuthorization();
builder.Services.AddRateLimiter(options => options.AddPolicy("visitor", context => RateLimitPartition.GetFixedWindowLimiter(
    Visitor.IdOf(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = 300, Window = TimeSpan.FromMinutes(1) })));

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
app.MapGet("/events", EventFeed.SendAsync).RequireAuthorization();
app.MapLivepeerWebhook<EventFeed, LivepeerUploads>("/webhooks/livepeer", (e, feed, uploads, token) => feed.AddAsync(e, uploads, token));

await app.StartAsync();
if ((studio.IsLocal ? app.Urls.First() : app.Configuration["PUBLIC_URL"]) is { } url)
{
    await studio.CreateWebhookAsync(url, app.Lifetime.ApplicationStopping);
}
else
{
    Console.WriteLine("PUBLIC_URL is not set, so Livepeer Studio can't deliver events: the page shows none.");
}

Console.WriteLine(studio.IsLocal
    ? $"LIVEPEER_API_KEY is not set: talking to a LocalStudio inside this program, at {studio.BaseAddress}."
    : $"Talking to {studio.BaseAddress.Host}.");
await app.WaitForShutdownAsync();
