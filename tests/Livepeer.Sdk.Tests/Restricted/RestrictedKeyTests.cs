using System.Reflection;
using Livepeer.Sdk.Testing;

namespace Livepeer.Sdk.Tests.Restricted;

/// <summary>A key that is open to browsers, at a server that restricts it.</summary>
public sealed class RestrictedKeyTests
{
    public static TheoryData<string> Offered =>
        [.. RestrictedOperations.All.Select(one => RestrictedOperations.Name(one.Group, one.Method))];

    public static TheoryData<string> Refused => [.. _refused.Keys];

    private static readonly Dictionary<string, Func<LivepeerClient, Task>> _refused = new()
    {
        ["Account.GetAsync"] = client => client.Account.GetAsync(),
        ["Assets.DeleteAsync"] = client => client.Assets.DeleteAsync("any"),
        ["Assets.ListPageAsync"] = client => client.Assets.ListPageAsync(),
        ["Clips.CreateAsync"] = client => client.Clips.CreateAsync(new() { PlaybackId = "any", StartTime = DateTimeOffset.UnixEpoch }),
        ["MultistreamTargets.ListPageAsync"] = client => client.MultistreamTargets.ListPageAsync(),
        ["Sessions.ListPageAsync"] = client => client.Sessions.ListPageAsync(),
        ["Streams.DeleteAsync"] = client => client.Streams.DeleteAsync("any"),
        ["Streams.ListPageAsync"] = client => client.Streams.ListPageAsync(),
        ["Streams.TerminateAsync"] = client => client.Streams.TerminateAsync("any"),
        ["Tasks.ListPageAsync"] = client => client.Tasks.ListPageAsync(),
        ["Tasks.RetryAsync"] = client => client.Tasks.RetryAsync("any"),
    };

    [Theory]
    [MemberData(nameof(Offered))]
    public async Task What_it_offers_passes_the_check_of_the_key(string name)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using RestrictedLivepeerClient client = Restricted(studio);
        (PropertyInfo group, MethodInfo method) = RestrictedOperations.All.Single(one => RestrictedOperations.Name(one.Group, one.Method) == name);

        Exception? exception = await Record.ExceptionAsync(() => RestrictedOperations.RunAsync(client, group, method));

        // The objects do not exist, which the server reports only to callers with access.
        Assert.True(exception is null or LivepeerNotFoundException, exception?.ToString());
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_it_lacks_is_refused_to_its_key(string name)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using LivepeerClient client = new(
            LivepeerCredential.ApiKey(studio.Account.CreateRestrictedKey("http://localhost:8080")),
            options => options.BaseAddress = studio.BaseAddress);

        LivepeerAccessDeniedException exception = await Assert.ThrowsAsync<LivepeerAccessDeniedException>(() => _refused[name](client));

        Assert.Equal(AccessDeniedReason.RestrictedKey, exception.Reason);
    }

    [Fact]
    public async Task A_page_can_make_a_stream_and_an_asset_with_it()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using RestrictedLivepeerClient client = Restricted(studio);

        LivepeerStream stream = await client.Streams.CreateAsync(new() { Name = "from a page" });
        await client.Streams.UpdateAsync(stream.Id, new() { Name = "renamed" });
        UploadSlot slot = await client.Assets.RequestUploadAsync(new() { Name = "film" });
        LivepeerTask task = await client.Tasks.GetAsync(slot.Task.Id);

        Assert.Equal("renamed", (await client.Streams.GetAsync(stream.Id)).Name);
        Assert.Empty((await client.Streams.ListSessionsPageAsync(stream.Id)).Items);
        Assert.Equal(slot.Asset.Id, task.OutputAssetId);
        Assert.Equal("film", (await client.Assets.GetAsync(slot.Asset.Id)).Name);
    }

    private static RestrictedLivepeerClient Restricted(LocalStudio studio) => new(
        LivepeerCredential.ApiKey(studio.Account.CreateRestrictedKey("http://localhost:8080")),
        options => options.BaseAddress = studio.BaseAddress);
}
