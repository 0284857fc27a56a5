// A worker service, configured by environment variables alone (Livepeer__ApiKey, Livepeer__BaseAddress), that uploads a file and ends.
using Livepeer.Sdk;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Services.AddLivepeer(builder.Configuration.GetSection("Livepeer"));
builder.Services.AddHostedService<Uploader>();
using IHost host = builder.Build();
await host.RunAsync();
return Uploader.Uploaded is null ? 1 : 0;

internal sealed class Uploader(AssetsClient assets, IConfiguration configuration, IHostApplicationLifetime lifetime, ILogger<Uploader> logger)
    : BackgroundService
{
    public static LivepeerAsset? Uploaded { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            AssetCreation creation = await assets.UploadFileAsync(
                configuration["Video"]!, new CreateAssetRequest { Name = "worker" }, cancellationToken: stoppingToken);
            Uploaded = await assets.WaitUntilReadyAsync(creation.Asset.Id, cancellationToken: stoppingToken);
            logger.LogInformation("{Name} is {Phase}", Uploaded.Name, Uploaded.Status?.Phase);
        }
        finally
        {
            lifetime.StopApplication();
        }
    }
}
