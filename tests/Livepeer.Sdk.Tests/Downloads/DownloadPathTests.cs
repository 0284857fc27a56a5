using System.Text;
using Livepeer.Sdk.Downloads;

namespace Livepeer.Sdk.Tests.Downloads;

/// <summary>Names that are near the limits of file systems, or odd.</summary>
public sealed class DownloadPathTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();

    public static TheoryData<string> Names =>
    [
        new('a', 246), new('a', 247), new('a', 250), new('a', 251), new('a', 255),
        new string('\u6620', 82) + ".mp4", new string('\u6620', 85), string.Concat(Enumerable.Repeat("\U0001F3AC", 63)),
        "x" + string.Concat(Enumerable.Repeat("\U0001F3AC", 63)), "trailing.", "trailing...", "..dots", " spaces ", "a\nb", "-rf",
        "\u00e9", "e\u0301",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_file_of_any_name_that_the_system_takes_arrives_and_resumes(string name)
    {
        await using var host = new FileHost(1000);
        string target = Path.Combine(_directory.FullName, name);
        host.BreakAfter(500);
        await Assert.ThrowsAsync<LivepeerConnectionException>(
            () => host.Client.Assets.DownloadFileAsync("abc", target, new DownloadOptions { MaxRetries = 0 }));
        Assert.All(_directory.GetFiles(), file => Assert.InRange(Encoding.UTF8.GetByteCount(file.Name), 1, 255));

        DownloadResult result = await host.Client.Assets.DownloadFileAsync("abc", target);

        Assert.Equal(500, result.ResumedFrom);
        Assert.Equal(host.Content, await File.ReadAllBytesAsync(target));
        Assert.Equal([target], _directory.GetFiles().Select(file => file.FullName));
    }

    [Fact]
    public void Each_long_name_has_its_own_part()
    {
        string start = new('\u6620', 80);
        string[] names = [.. Enumerable.Range(0, 1000).Select(number => PartFileName.For($"/d/{start}{number}.mp4"))];

        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Equal(names[5], PartFileName.For($"/d/{start}5.mp4"));
        Assert.All(names, name => Assert.StartsWith("/d/\u6620", name, StringComparison.Ordinal));
        Assert.Equal("/d/film.mp4.part", PartFileName.For("/d/film.mp4"));
    }

    [Fact]
    public async Task A_path_that_no_file_can_have_is_refused_before_anything_is_sent()
    {
        await using var host = new FileHost();
        string[] paths = [_directory.FullName, _directory.FullName + Path.DirectorySeparatorChar, "a\0b", Path.Combine(_directory.FullName, new string('a', 256))];

        foreach (string path in paths)
        {
            await Assert.ThrowsAsync<ArgumentException>("path", () => host.Client.Assets.DownloadFileAsync("abc", path));
        }

        Assert.Empty(host.Requests);
    }

    [Fact]
    public async Task A_deep_path_is_no_hindrance()
    {
        await using var host = new FileHost(10);
        string folder = _directory.FullName;
        while (folder.Length < 3500)
        {
            folder = Path.Combine(folder, new string('d', 200));
        }

        Directory.CreateDirectory(folder);
        string target = Path.Combine(folder, new string('f', 255));

        await host.Client.Assets.DownloadFileAsync("abc", target);

        Assert.Equal(10, new FileInfo(target).Length);
    }

    [Fact]
    public async Task The_part_of_another_file_is_not_continued()
    {
        string target = Path.Combine(_directory.FullName, "film.mp4");
        await using var host = new FileHost(1000);
        host.BreakAfter(500);
        await Assert.ThrowsAsync<LivepeerConnectionException>(
            () => host.Client.Assets.DownloadFileAsync("abc", target, new DownloadOptions { MaxRetries = 0 }));
        Array.Reverse(host.Content);
        host.DownloadUrl = host.Root + "file-of-another-asset.mp4";

        await host.Client.Assets.DownloadFileAsync("abc", target);

        Assert.Equal(host.Content, await File.ReadAllBytesAsync(target));
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
