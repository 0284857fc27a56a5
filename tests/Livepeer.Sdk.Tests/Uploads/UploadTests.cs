using Livepeer.Sdk.Testing;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>What can be uploaded, and how the bytes travel.</summary>
public sealed class UploadTests
{
    [Theory]
    [InlineData(1, null)]
    [InlineData(300_000, null)]
    [InlineData(300_000, 65_536)]
    [InlineData(10, 3)]
    [InlineData(1_000_003, 250_000)]
    public async Task A_file_arrives_whole_in_chunks_of_the_requested_size(int size, int? chunk)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(size);

        AssetCreation uploaded = await scene.Assets.UploadFileAsync(scene.Save(video), UploadScene.Video, UploadScene.Quick(chunk));

        await scene.AssertArrivedAsync(uploaded, video);
        IReadOnlyList<StudioRequest> patches = scene.Studio.Requests.Find("PATCH", "/asset/upload/tus/*");
        Assert.Equal(chunk is null ? 1 : (size + chunk.Value - 1) / chunk.Value, patches.Count);
        Assert.All(patches, patch => Assert.InRange(patch.BodyLength, 1, chunk ?? size));
        Assert.NotEmpty(uploaded.Task.Id);
        Assert.Equal(0, uploaded.LostSlots);
    }

    [Fact]
    public async Task A_file_is_uploaded_directly_if_requested()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(300_000);

        AssetCreation uploaded = await scene.Assets.UploadFileAsync(
            scene.Save(video), UploadScene.Video, UploadScene.Quick(method: UploadMethod.Direct));

        await scene.AssertArrivedAsync(uploaded, video);
        Assert.Equal(1, scene.Studio.Requests.Count("PUT", "/asset/upload/direct"));
        Assert.Equal(0, scene.Studio.Requests.Count("*", "/asset/upload/tus/**"));
    }

    [Fact]
    public async Task The_key_never_goes_to_the_upload_host()
    {
        await using UploadScene scene = await UploadScene.StartAsync();

        await scene.Assets.UploadFileAsync(scene.Save(TestVideos.Bytes(1000)), UploadScene.Video);

        Assert.All(
            scene.Studio.Requests.Find("*", "/asset/upload/**"), request => Assert.False(request.Headers.ContainsKey("Authorization")));
    }
}
