using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Support;

/// <summary>A server on loopback behind TLS, with a certificate of its own making that only its own clients trust.</summary>
internal sealed class SecureHost : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly TestCertificate _certificate;

    private SecureHost(WebApplication application, TestCertificate certificate)
    {
        _application = application;
        _certificate = certificate;
    }

    public static async Task<SecureHost> StartAsync(RequestDelegate handler, HttpProtocols protocols = HttpProtocols.Http1AndHttp2)
    {
        var certificate = new TestCertificate();
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0, listen =>
        {
            listen.Protocols = protocols;
            listen.UseHttps(certificate.Certificate);
        }));
        WebApplication application = builder.Build();
        application.Run(handler);
        await application.StartAsync();
        return new SecureHost(application, certificate);
    }

    public ServiceProvider CreateClient(Action<LivepeerOptions>? configure = null) => Clients.Container(
        new Uri(_application.Urls.Single() + "/api"),
        configure,
        _certificate.Trust);

    public Uri Address => new(_application.Urls.Single());

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _certificate.Dispose();
    }
}
