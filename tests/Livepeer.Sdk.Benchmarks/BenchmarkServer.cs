using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Benchmarks;

/// <summary>Answers with prepared bytes, in a process of its own so that its cost is nobody's. Ends when its input does.</summary>
internal static class BenchmarkServer
{
    private const string Stream = """
        {"lastSeen":0,"isActive":false,"record":false,"suspended":false,"sourceSegments":0,"transcodedSegments":0,"sourceSegmentsDuration":0,"transcodedSegmentsDuration":0,"sourceBytes":0,"transcodedBytes":0,"lastTerminatedAt":null,"id":"cb979add-9607-47b2-99a8-87cf0bc89644","kind":"stream","name":"minimal","userId":"69e8e0a5-778c-4dea-a84c-bb88cfe3b764","profiles":[{"fps":0,"name":"240p0","width":426,"height":240,"bitrate":250000,"profile":"H264ConstrainedHigh"},{"fps":0,"name":"360p0","width":640,"height":360,"bitrate":800000,"profile":"H264ConstrainedHigh"},{"fps":0,"name":"480p0","width":854,"height":480,"bitrate":1600000,"profile":"H264ConstrainedHigh"},{"fps":0,"name":"720p0","width":1280,"height":720,"bitrate":3000000,"profile":"H264ConstrainedHigh"}],"createdAt":1795431065978,"projectId":"d7c02491-58ea-49e0-8ecf-cb7d72e7d03e","streamKey":"cb97-xz04-jaiv-bqjp","playbackId":"cb97hwfra3o25zjw","renditions":{},"multistream":{"targets":[]},"createdByTokenName":"full key"}
        """;

    public static async Task<int> RunAsync()
    {
        byte[] one = Encoding.UTF8.GetBytes(Stream);
        byte[] hundred = List(100);
        byte[] thousand = List(1000);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        await using WebApplication app = builder.Build();
        app.Run(async context =>
        {
            byte[] body = context.Request.Path.Value!.EndsWith("/stream", StringComparison.Ordinal)
                ? context.Request.Query["limit"] == "1000" ? thousand : hundred
                : one;
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = body.Length;
            await context.Response.Body.WriteAsync(body);
        });
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        Console.WriteLine(addresses.Addresses.First());
        await Console.In.ReadToEndAsync();
        return 0;
    }

    private static byte[] List(int count) => Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Repeat(Stream, count)) + "]");
}
