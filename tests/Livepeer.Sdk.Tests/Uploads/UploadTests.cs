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
    public async Task A_file_arrives_whole_in_pieces_of_the_size_that_was_asked_for(int size, int? piece)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] film = Films.Bytes(size);

        AssetCreation uploaded = await scene.Assets.UploadFileAsync(scene.Save(film), UploadScene.Film, UploadScene.Quick(piece));

        await scene.AssertArrivedAsync(uploaded, film);
        IReadOnlyList<StudioRequest> patches = scene.Studio.Requests.Find("PATCH", "/asset/upload/tus/*");
        Assert.Equal(piece is null ? 1 : (size + piece.Value - 1) / piece.Value, patches.Count);
        Assert.All(patches, patch => Assert.InRange(patch.BodyLength, 1, piece ?? size));
        Assert.NotEmpty(uploaded.Task.Id);
        Assert.Equal(0, uploaded.LostSlots);
    }

    [Fact]
    public async Task A_file_is_put_directly_where_that_is_asked_for()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] film = Films.Bytes(300_000);

        AssetCreation uploaded = await scene.Assets.UploadFileAsync(
            scene.Save(film), UploadScene.Film, UploadScene.Quick(method: UploadMethod.Direct));

        await scene.AssertArrivedAsync(uploaded, film);
        Assert.Equal(1, scene.Studio.Requests.Count("PUT", "/asset/upload/direct"));
        Assert.Equal(0, scene.Studio.Requests.Count("*", "/asset/upload/tus/**"));
    }

    [Fact]
    public async Task The_key_never_goes_to_the_upload_host()
    {
        await using UploadScene scene = await UploadScene.StartAsync();

        await scene.Assets.UploadFileAsync(scene.Save(Films.Bytes(1000)), UploadScene.Film);

        Assert.All(
            scene.Studio.Requests.Find("*", "/asset/upload/**"), request => Assert.False(request.Headers.ContainsKey("Authorization")));
    }
}
