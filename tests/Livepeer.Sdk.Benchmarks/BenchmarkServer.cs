using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Benchmarks;

/// <summary>Answers with what was recorded, in a process of its own so that its cost is nobody's. Ends when its input does.</summary>
internal static class BenchmarkServer
{
    public static async Task<int> RunAsync()
    {
        var one = RecordedAnswer.Of("stream-get");
        var list = RecordedAnswer.Of("stream-list-limit2-page2");
        RecordedAnswer hundred = list.WithBody(RecordedAnswer.Array(one.Body, 100));
        RecordedAnswer thousand = list.WithBody(RecordedAnswer.Array(one.Body, 1000));
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        await using WebApplication app = builder.Build();
        app.Run(context =>
        {
            bool isList = context.Request.Path.Value!.EndsWith("/stream", StringComparison.Ordinal);
            RecordedAnswer answer = !isList ? one : context.Request.Query["limit"] == "1000" ? thousand : hundred;
            return answer.WriteAsync(context.Response);
        });
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        Console.WriteLine(addresses.Addresses.First());
        await Console.In.ReadToEndAsync();
        return 0;
    }
}
