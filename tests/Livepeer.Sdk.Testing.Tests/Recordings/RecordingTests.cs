using Livepeer.Sdk.Testing.Tests.Recordings.Scenes;
using Xunit.Abstractions;

namespace Livepeer.Sdk.Testing.Tests.Recordings;

/// <summary>Every recorded request is repeated against a studio in the state that it needs.</summary>
public class RecordingTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, Func<GroupReport, Task>> _scenes = new(StringComparer.Ordinal)
    {
        ["access-control"] = AccessControlScenes.PlayAsync,
        ["api-token"] = ServiceScenes.KeysAsync,
        ["asset"] = AssetScenes.PlayAsync,
        ["auth"] = AuthScenes.PlayAsync,
        ["beta"] = ServiceScenes.AnyAsync,
        ["clip"] = ClipScenes.PlayAsync,
        ["cors"] = CorsScenes.PlayAsync,
        ["generate"] = ServiceScenes.GenerateAsync,
        ["multistream"] = MultistreamScenes.PlayAsync,
        ["object-store"] = ServiceScenes.ObjectStoresAsync,
        ["other"] = OtherScenes.PlayAsync,
        ["playback"] = PlaybackScenes.PlayAsync,
        ["project"] = ServiceScenes.ProjectsAsync,
        ["room"] = ServiceScenes.RoomsAsync,
        ["session"] = SessionScenes.PlayAsync,
        ["stream"] = StreamScenes.PlayAsync,
        ["task"] = TaskScenes.PlayAsync,
        ["transcode"] = TranscodeScenes.PlayAsync,
        ["upload"] = UploadScenes.PlayAsync,
        ["user"] = ServiceScenes.UsersAsync,
        ["version"] = ServiceScenes.AnyAsync,
        ["webhook"] = WebhookScenes.PlayAsync,
    };

    /// <summary>At most one response in twenty may differ, however well explained: clients depend on them.</summary>
    private static readonly HashSet<string> _coreGroups =
    [
        "access-control", "asset", "auth", "cors", "multistream", "playback", "session", "stream", "task", "upload", "webhook",
    ];

    public static TheoryData<string> Groups => [.. _scenes.Keys];

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task A_studio_responds_to_the_recorded_requests_of_a_group_as_recorded(string group)
    {
        var report = new GroupReport(group);
        await _scenes[group](report);
        output.WriteLine(report.ToString());

        string[] unexpected =
        [
            .. report.Differences
                .Where(difference => KnownDifferences.ReasonOf(group, difference.Name) is null)
                .Select(difference => $"{difference.Name}: {difference.What}"),
        ];
        Assert.True(unexpected.Length == 0, string.Join(Environment.NewLine, unexpected));
        Assert.Equal(KnownDifferences.Of(group).Order(), report.Differences.Select(difference => difference.Name).Order());
        Assert.True(report.Share >= 0.95 || !_coreGroups.Contains(group), report.ToString());
    }
}
