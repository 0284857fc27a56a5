using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Livepeer.Sdk.Testing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.AspNetCore.Tests.Proxy;

/// <summary>A web application with a proxy and an upload endpoint, on loopback, before a studio that records what reaches it.</summary>
internal sealed class VisitorHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private VisitorHost(LocalStudio studio, WebApplication app)
    {
        Studio = studio;
        _app = app;
    }

    public LocalStudio Studio { get; }

    public IServiceProvider Services => _app.Services;

    public LivepeerClient Livepeer => Services.GetRequiredService<LivepeerClient>();

    public Uri Address => new(_app.Urls.First());

    /// <summary>Gets what reached the studio, other than what the test itself sent.</summary>
    public IReadOnlyList<StudioRequest> Upstream => Studio.Requests.All;

    public static async Task<VisitorHost> StartAsync(
        Action<LivepeerProxyOptions>? proxy = null,
        Action<LivepeerUploadsOptions>? uploads = null,
        Action<WebApplicationBuilder>? services = null,
        Action<IEndpointConventionBuilder>? conventions = null,
        LocalStudioOptions? studioOptions = null,
        Action<WebApplication>? pipeline = null)
    {
        LocalStudio studio = await LocalStudio.StartAsync(studioOptions);
        WebApplication app = Build(studio.BaseAddress, studio.ApiKey, services, uploads);
        pipeline?.Invoke(app);
        IEndpointConventionBuilder mapped = app.MapLivepeerProxy("/livepeer", options => (proxy ?? OpenAll)(options)).RequireAuthorization();
        conventions?.Invoke(mapped);
        app.MapLivepeerUploads("/uploads").RequireAuthorization();
        await app.StartAsync();
        return new VisitorHost(studio, app);
    }

    public static WebApplication Build(
        Uri address, string key, Action<WebApplicationBuilder>? services = null, Action<LivepeerUploadsOptions>? uploads = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddLivepeer(options =>
        {
            options.ApiKey = key;
            options.BaseAddress = address;
            options.RetryDelay = TimeSpan.FromMilliseconds(1);
            options.MaxRetryDelay = TimeSpan.FromMilliseconds(2);
        });
        builder.Services.AddLivepeerProxy().AddLivepeerUploads(uploads);
        builder.Services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, HeaderAuthentication>("test", null);
        builder.Services.AddAuthorization();
        services?.Invoke(builder);
        return builder.Build();
    }

    /// <summary>Opens everything, without options.</summary>
    public static void OpenAll(LivepeerProxyOptions proxy)
    {
        proxy.OwnsMultistreamTarget = (_, _) => Task.FromResult(true);
        proxy.AllowGetAsset().AllowUpdateAsset().AllowUploads().AllowImports().AllowExports(ProxyExports.Ipfs)
            .AllowCreateStream().AllowGetStream().AllowUpdateStream().AllowListSessions().AllowGetSession().AllowGetTask()
            .AllowCreateMultistreamTarget().AllowGetMultistreamTarget().AllowUpdateMultistreamTarget()
            .AllowGetAssetViews().AllowGetTotalViews().AllowGetViews();
    }

    /// <summary>Opens everything, with all options.</summary>
    public static void OpenAllFields(LivepeerProxyOptions proxy)
    {
        OpenAll(proxy);
        proxy.AllowUpdateAsset(ProxyAssetInputs.PlaybackPolicy | ProxyAssetInputs.Storage)
            .AllowUploads(InputNamesOfAsset)
            .AllowImports(InputNamesOfAsset)
            .AllowExports(ProxyExports.Ipfs | ProxyExports.Url)
            .AllowCreateStream((ProxyStreamInputs)63)
            .AllowUpdateStream(ProxyStreamInputs.PlaybackPolicy | ProxyStreamInputs.Record | ProxyStreamInputs.Multistream
                | ProxyStreamInputs.UserTags | ProxyStreamInputs.Suspended);
    }

    public HttpClient As(string? user)
    {
        var client = new HttpClient { BaseAddress = Address };
        if (user is not null)
        {
            client.DefaultRequestHeaders.Add(HeaderAuthentication.Header, user);
        }

        return client;
    }

    /// <summary>Sends a request and returns the status and the JSON of the response.</summary>
    public async Task<(HttpStatusCode Status, JsonNode? Body)> SendAsync(
        string? user, string method, string path, string? json = null, params (string Name, string Value)[] headers)
    {
        using HttpResponseMessage response = await SendRawAsync(user, method, path, json, headers);
        string text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    public async Task<HttpResponseMessage> SendRawAsync(
        string? user, string method, string path, string? json = null, params (string Name, string Value)[] headers)
    {
        using HttpClient client = As(user);
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (json is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        foreach ((string name, string value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content!.Headers.Remove(name);
                Assert.True(request.Content.Headers.TryAddWithoutValidation(name, value));
            }
        }

        return await client.SendAsync(request);
    }

    public async Task<LivepeerStream> CreateStreamAsync(string? owner, bool record = false)
    {
        LivepeerStream stream = await Livepeer.Streams.CreateAsync(new CreateStreamRequest { Name = "s", CreatorId = owner, Record = record });
        Studio.Requests.Clear();
        return stream;
    }

    /// <summary>Uploads a video as the application does itself.</summary>
    public async Task<AssetCreation> CreateAssetAsync(string? owner)
    {
        AssetCreation creation = await Livepeer.Assets.UploadAsync(
            new MemoryStream(SampleVideo.Create()), new CreateAssetRequest { Name = "a", CreatorId = owner });
        await Livepeer.Assets.WaitUntilReadyAsync(creation.Asset.Id);
        Studio.Requests.Clear();
        return creation;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Studio.DisposeAsync();
    }

    private const ProxyAssetInputs InputNamesOfAsset =
        ProxyAssetInputs.PlaybackPolicy | ProxyAssetInputs.Profiles | ProxyAssetInputs.StaticMp4 | ProxyAssetInputs.Storage;
}
