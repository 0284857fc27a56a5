// Uses every group of the SDK as a native program: Livepeer.Sdk.Aot ADDRESS KEY. Ends with 0 where all went as it should.
// With "first" before the address, it makes one call and prints its peak memory.
using Livepeer.Sdk;
using Livepeer.Sdk.Aot;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

if (args is ["first", var first, var firstKey])
{
    await FirstCall.RunAsync(first, firstKey);
    return 0;
}

if (args is not [var address, var key])
{
    Console.Error.WriteLine("usage: Livepeer.Sdk.Aot ADDRESS KEY");
    return 2;
}

HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
{
    ["Livepeer:ApiKey"] = key,
    ["Livepeer:BaseAddress"] = address,
    ["Livepeer:MaxRetries"] = "1",
    ["Livepeer:RetryDelay"] = "00:00:00.010",
});
builder.Services.AddLivepeer(builder.Configuration.GetSection("Livepeer"));
builder.Services.AddKeyedLivepeer("other", options => options.ApiKey = key);
using IHost host = builder.Build();
await host.StartAsync();
var livepeer = host.Services.GetRequiredService<LivepeerClient>();
await Journey.RunAsync(livepeer);
await Signatures.RunAsync(livepeer);
await EveryCall.RunAsync(livepeer);
await host.StopAsync();
return 0;
