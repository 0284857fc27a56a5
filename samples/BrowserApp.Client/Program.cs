using BrowserApp;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

WebAssemblyHostBuilder builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");

// The section Livepeer of appsettings.json, which every visitor can read: the key must be CORS-enabled, and without full access.
builder.Services.AddRestrictedLivepeer(builder.Configuration.GetSection("Livepeer"));
builder.Services.AddScoped<VideoUpload>();

await builder.Build().RunAsync();
