using Livepeer.Sdk;
using Livepeer.Sdk.Testing;

namespace Tests;

public sealed class UploadTests : IAsyncLifetime
{
    private LocalStudio _studio = null!;
    private LivepeerClient _livepeer = null!;

    public async Task InitializeAsync()
    {
        _studio = await LocalStudio.StartAsync();
        _livepeer = new LivepeerClient(
            LivepeerCredential.ApiKey(_studio.ApiKey), options => options.BaseAddress = _studio.BaseAddress);
    }

    public async Task DisposeAsync()
    {
        _livepeer.Dispose();
        await _studio.DisposeAsync();
    }

    [Fact]
    public async Task An_uploaded_video_is_ready()
    {
        AssetCreation creation = await _livepeer.Assets.UploadAsync(
            new MemoryStream(SampleVideo.Create()), new CreateAssetRequest { Name = "test" });
        LivepeerAsset asset = await _livepeer.Assets.WaitUntilReadyAsync(creation.Asset.Id);
        Assert.Equal(AssetPhase.Ready, asset.Status?.Phase);
    }
}
