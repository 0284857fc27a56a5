using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing.Tests.Uploads;

/// <summary>The files of studios, of live ones and of dead ones.</summary>
public sealed class StudioDirectoryTests : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly string _root = Directory.CreateTempSubdirectory("studios-").FullName;

    [Fact]
    public async Task Only_the_owner_may_read_what_was_uploaded()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using LocalStudio studio = await StartAsync();
        string path = await UploadAsync(studio);

        string directory = Path.GetDirectoryName(path)!;
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(directory));
        Assert.Equal(_root, Path.GetDirectoryName(directory));
    }

    [Fact]
    public async Task Studios_side_by_side_leave_each_other_alone()
    {
        await using LocalStudio first = await StartAsync();
        string path = await UploadAsync(first);
        LocalStudio second = await StartAsync();
        await UploadAsync(second);
        await second.DisposeAsync();
        await using LocalStudio third = await StartAsync();
        await UploadAsync(third);

        Assert.True(File.Exists(path));
        Assert.Equal(2, Directory.EnumerateDirectories(_root).Count());
    }

    [Fact]
    public async Task A_killed_studio_leaves_nothing_for_long_and_the_others_go_on()
    {
        await using LocalStudio mine = await StartAsync();
        string minePath = await UploadAsync(mine);
        using StudioProcess killed = await StudioProcess.StartAsync(_root);
        using StudioProcess other = await StudioProcess.StartAsync(_root);
        await killed.UploadAsync();
        JsonNode kept = await other.UploadAsync();
        Assert.Equal(3, Directory.EnumerateDirectories(_root).Count());

        killed.Kill();

        Assert.Equal(3, Directory.EnumerateDirectories(_root).Count());
        await using LocalStudio next = await StartAsync();
        Assert.Equal(2, Directory.EnumerateDirectories(_root).Count());
        Assert.True(File.Exists(minePath));
        Assert.Equal(kept["asset"]!["id"]!.ToString(), (await other.GetAsync($"/asset/{kept["asset"]!["id"]}"))["id"]!.ToString());
        Assert.Equal(SampleVideo.MinimumSize, (await other.DownloadAsync(kept)).Length);
        await other.UploadAsync();
        await UploadAsync(mine);
        other.Stop();
        Assert.Single(Directory.EnumerateDirectories(_root));
    }

    [Fact]
    public async Task A_studio_fetches_and_delivers_on_loopback_past_any_proxy()
    {
        await using LocalStudio origin = await StartAsync();
        using var wire = new Wire(origin);
        JsonNode slot = await wire.JsonAsync("POST", "/asset/request-upload", """{"name":"a"}""");
        await wire.SendAsync("PUT", (string)slot["url"]!, SampleVideo.Create(), credential: null);
        string url = (string)(await wire.JsonAsync("GET", $"/asset/{slot["asset"]!["id"]}"))["downloadUrl"]!;
        using StudioProcess studio = await StudioProcess.StartAsync(_root, proxy: "http://127.0.0.1:9");

        JsonNode imported = await studio.PostAsync("/asset/upload/url", $$"""{"name":"a","url":"{{url}}"}""");

        Assert.Equal(SampleVideo.Create(), await studio.DownloadAsync(imported));
    }

    [Fact]
    public async Task Many_studios_that_start_and_stop_at_once_lose_no_file()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (int i = 0; i < 15; i++)
            {
                await using LocalStudio studio = await StartAsync();
                Assert.True(File.Exists(await UploadAsync(studio)));
            }
        })));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_root));
    }

    [Fact]
    public async Task What_is_not_a_dead_studios_is_left_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string elsewhere = Directory.CreateTempSubdirectory("precious-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(elsewhere, ".lock"), "");
            File.SetUnixFileMode(elsewhere, OwnerOnly);
            Directory.CreateSymbolicLink(Path.Combine(_root, "local-studio-link"), elsewhere);
            Directory.CreateDirectory(Path.Combine(_root, "local-studio-no-lock"), OwnerOnly);
            Make("local-studio-open-to-others", OwnerOnly | UnixFileMode.OtherRead);
            Make("another", OwnerOnly);
            File.WriteAllText(Path.Combine(_root, "local-studio-file"), "");
            string dead = Make("local-studio-dead", OwnerOnly);
            Directory.CreateDirectory(Path.Combine(dead, "nested"));

            await using LocalStudio studio = await StartAsync();

            Assert.Equal(
                ["another", "local-studio-file", "local-studio-link", "local-studio-no-lock", "local-studio-open-to-others"],
                Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
            Assert.True(File.Exists(Path.Combine(elsewhere, ".lock")));
        }
        finally
        {
            Directory.Delete(elsewhere, recursive: true);
        }
    }

    [Fact]
    public async Task A_directory_that_is_not_there_yet_is_made_with_the_first_file()
    {
        string root = Path.Combine(_root, "deep", "er");
        await using LocalStudio studio = await LocalStudio.StartAsync(new LocalStudioOptions { TempDirectory = root });
        Assert.True(File.Exists(await UploadAsync(studio)));
    }

    [Fact]
    public async Task A_studio_whose_directory_is_gone_still_stops()
    {
        LocalStudio studio = await StartAsync();
        Directory.Delete(Path.GetDirectoryName(await UploadAsync(studio))!, recursive: true);
        await studio.DisposeAsync();
        Assert.Empty(Directory.EnumerateFileSystemEntries(_root));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private Task<LocalStudio> StartAsync() => LocalStudio.StartAsync(new LocalStudioOptions { TempDirectory = _root });

    private static async Task<string> UploadAsync(LocalStudio studio)
    {
        using var wire = new Wire(studio);
        JsonNode slot = await wire.JsonAsync("POST", "/asset/request-upload", """{"name":"a"}""");
        await wire.SendAsync("PUT", (string)slot["url"]!, SampleVideo.Create(), credential: null);
        return studio.Uploads.Find((string)slot["asset"]!["id"]!)!.Path;
    }

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private string Make(string name, UnixFileMode mode)
    {
        string path = Directory.CreateDirectory(Path.Combine(_root, name)).FullName;
        File.WriteAllText(Path.Combine(path, ".lock"), "");
        File.SetUnixFileMode(path, mode);
        return path;
    }
}
