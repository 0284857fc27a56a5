using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Livepeer.Sdk.Tests.Storms;

/// <summary>
/// A proxy on loopback in front of a studio that harms a share of the requests, over HTTP/1.1 in the clear, and over HTTP/1.1 and HTTP/2
/// behind TLS. A seed decides what happens to the nth request.
/// </summary>
internal sealed class FaultGateway : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly HttpMessageInvoker _studio =
        new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, UseProxy = false });
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<string, int> _hits = new();
    private readonly ConcurrentDictionary<string, int> _protocols = new();
    private readonly ConcurrentQueue<Exception> _errors = new();
    private readonly Uri _address;
    private readonly int _seed;
    private readonly double _share;
    private int _requests;
    private int _connections;
    private int _openConnections;
    private int _openRequests;

    private FaultGateway(LocalStudio studio, int seed, double share)
    {
        _address = studio.BaseAddress;
        (_seed, _share) = (seed, share);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(options =>
        {
            options.Limits.MinRequestBodyDataRate = null;
            options.Limits.MinResponseDataRate = null;
            options.Limits.MaxRequestBodySize = null;
            options.Listen(IPAddress.Loopback, 0, listen =>
            {
                listen.Protocols = HttpProtocols.Http1;
                listen.Use(AcceptAsync);
            });
            options.Listen(IPAddress.Loopback, 0, listen =>
            {
                listen.Protocols = HttpProtocols.Http1AndHttp2;
                listen.Use(AcceptAsync);
                listen.UseHttps(Certificate.Certificate);
            });
        });
        _application = builder.Build();
        _application.Run(HandleAsync);
    }

    public TestCertificate Certificate { get; } = new();

    /// <summary>The address of the API over HTTP/1.1.</summary>
    public Uri PlainAddress => Api("http:");

    /// <summary>The address of the API behind TLS, where HTTP/2 is offered.</summary>
    public Uri SecureAddress => Api("https:");

    public int Requests => Volatile.Read(ref _requests);

    public int Connections => Volatile.Read(ref _connections);

    public int OpenConnections => Volatile.Read(ref _openConnections);

    public int OpenRequests => Volatile.Read(ref _openRequests);

    public IReadOnlyDictionary<string, int> Hits => _hits;

    public IReadOnlyDictionary<string, int> Protocols => _protocols;

    /// <summary>What went wrong in the gateway itself.</summary>
    public IReadOnlyCollection<Exception> Errors => _errors;

    public static async Task<FaultGateway> StartAsync(LocalStudio studio, int seed, double share = 0.3)
    {
        var gateway = new FaultGateway(studio, seed, share);
        await gateway._application.StartAsync();
        return gateway;
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _application.DisposeAsync();
        _studio.Dispose();
        _stopping.Dispose();
        Certificate.Dispose();
    }

    private Uri Api(string scheme) => new(_application.Urls.Single(url => url.StartsWith(scheme, StringComparison.Ordinal)) + "/api");

    private async Task AcceptAsync(ConnectionContext connection, Func<Task> next)
    {
        int number = Interlocked.Increment(ref _connections);
        Interlocked.Increment(ref _openConnections);
        try
        {
            if (new Random(_seed - number).NextDouble() < _share / 10)
            {
                connection.Features.Get<IConnectionSocketFeature>()!.Socket.LingerState = new LingerOption(true, 0);
                connection.Abort();
                Count(_hits, "reset on accept");
                return;
            }

            await next();
        }
        finally
        {
            Interlocked.Decrement(ref _openConnections);
        }
    }

    private async Task HandleAsync(HttpContext context)
    {
        var luck = new Random(unchecked(_seed + (Interlocked.Increment(ref _requests) * 7919)));
        Interlocked.Increment(ref _openRequests);
        Count(_protocols, context.Request.Protocol);
        try
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            var call = new GatewayCall(context, body.ToArray(), _studio, _address, _stopping.Token);
            if (luck.NextDouble() >= _share)
            {
                await GatewayFault.RelayAsync(call);
                return;
            }

            GatewayFault fault = GatewayFault.All[luck.Next(GatewayFault.All.Count)];
            Count(_hits, fault.Name);
            await fault.RunAsync(call, luck);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or ObjectDisposedException
            || context.RequestAborted.IsCancellationRequested)
        {
            // The client left.
        }
        catch (Exception exception)
        {
            _errors.Enqueue(exception);
            throw;
        }
        finally
        {
            Interlocked.Decrement(ref _openRequests);
        }
    }

    private static void Count(ConcurrentDictionary<string, int> counts, string name) =>
        counts.AddOrUpdate(name, 1, static (_, count) => count + 1);
}
