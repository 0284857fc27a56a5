using System.Net.Sockets;
using Livepeer.Sdk.Tests.Downloads;
using Livepeer.Sdk.Tests.Support;
using Livepeer.Sdk.Tests.Uploads;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>
/// Connections that are reset while they are established, which .NET reports by another type of exception than other faults.
/// </summary>
public sealed class ResetConnectionTests
{
    private readonly ResettingConnector _connector = new();

    [Fact]
    public async Task A_create_is_repeated()
    {
        await using var server = new FaultServer(Faults.Healthy);
        await using ServiceProvider services = Clients.Container(
            server.BaseAddress, tune: livepeer => livepeer.Api.ConfigurePrimaryHttpMessageHandler(_connector.CreateHandler));

        await services.GetRequiredService<StreamsClient>().CreateAsync(new CreateStreamRequest { Name = "x" });

        Assert.Equal(2, _connector.Connects);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_call_that_is_not_repeated_ends_with_an_SDK_exception_and_a_known_outcome()
    {
        await using var server = new FaultServer(Faults.Healthy);
        await using ServiceProvider services = Clients.Container(
            server.BaseAddress,
            options => options.MaxRetries = 0,
            livepeer => livepeer.Api.ConfigurePrimaryHttpMessageHandler(_connector.CreateHandler));

        var exception = await Assert.ThrowsAsync<LivepeerConnectionException>(
            () => services.GetRequiredService<StreamsClient>().CreateAsync(new CreateStreamRequest { Name = "x" }));

        Assert.IsType<SocketException>(exception.InnerException);
        Assert.False(exception.OutcomeUnknown);
        Assert.Contains("could not be reached", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_download_goes_on()
    {
        await using var host = new FileHost();
        await using ServiceProvider services = Clients.Container(
            new Uri(host.Root, "/api"), tune: livepeer => livepeer.Uploads.ConfigurePrimaryHttpMessageHandler(_connector.CreateHandler));
        using var destination = new MemoryStream();

        DownloadResult result = await services.GetRequiredService<AssetsClient>().DownloadAsync("abc", destination);

        Assert.Equal(host.Content, destination.ToArray());
        Assert.Equal((1, 2), (result.Retries, _connector.Connects));
    }

    [Theory]
    [InlineData(UploadMethod.Resumable)]
    [InlineData(UploadMethod.Direct)]
    public async Task An_upload_goes_on(UploadMethod method)
    {
        await using UploadScene scene = await UploadScene.StartAsync(
            livepeer => livepeer.Uploads.ConfigurePrimaryHttpMessageHandler(_connector.CreateHandler));
        byte[] video = TestVideos.Bytes(100_000);

        AssetCreation uploaded = await scene.Assets.UploadFileAsync(scene.Save(video), UploadScene.Video, UploadScene.Quick(method: method));

        Assert.InRange(_connector.Connects, 2, int.MaxValue);
        await scene.AssertArrivedAsync(uploaded, video);
    }
}
