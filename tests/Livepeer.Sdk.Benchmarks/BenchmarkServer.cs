using System.Net;
using Livepeer.Sdk.Benchmarks.Peers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Benchmarks;

/// <summary>Sends recorded responses, in a process of its own so that its cost is not measured. Ends when its input does.</summary>
internal static class BenchmarkServer
{
    public static async Task<int> RunAsync()
    {
        var one = RecordedAnswer.Of("stream-get");
        var list = RecordedAnswer.Of("stream-list-limit2-page2");
        RecordedAnswer hundred = list.WithBody(RecordedAnswer.Array(one.Body, 100));
        RecordedAnswer thousand = list.WithBody(RecordedAnswer.Array(one.Body, 1000));
        var created = RecordedAnswer.Of("stream-create-minimal");
        var missing = RecordedAnswer.Of("stream-get-404");
        var walk = new WalkPages(one.Body);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        await using WebApplication app = builder.Build();
        app.Run(context =>
        {
            HttpRequest request = context.Request;
            string path = request.Path.Value!;
            if (HttpMethods.IsPost(request.Method))
            {
                return CreateAsync(context, created);
            }

            if (!path.EndsWith("/stream", StringComparison.Ordinal))
            {
                return (path.EndsWith(PeerModels.MissingId, StringComparison.Ordinal) ? missing : one).WriteAsync(context.Response);
            }

            if (WalkPages.IsRequested(request))
            {
                return walk.WriteAsync(context);
            }

            bool isLong = request.Query["limit"] == "1000" || path.StartsWith("/lists-of-1000/", StringComparison.Ordinal);
            return (isLong ? thousand : hundred).WriteAsync(context.Response);
        });
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        Console.WriteLine(addresses.Addresses.First());
        await Console.In.ReadToEndAsync();
        return 0;
    }

    private static async Task CreateAsync(HttpContext context, RecordedAnswer created)
    {
        await context.Request.Body.CopyToAsync(Stream.Null);
        await created.WriteAsync(context.Response);
    }
}
