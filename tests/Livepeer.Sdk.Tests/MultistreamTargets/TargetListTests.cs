using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.MultistreamTargets;

/// <summary>The list of targets demands the account's own ID, which the caller never knows.</summary>
public sealed class TargetListTests : IDisposable
{
    private readonly TargetServer _server = new();
    private readonly ServiceProvider _services;
    private readonly MultistreamTargetsClient _targets;

    public TargetListTests()
    {
        _services = Support.Clients.Container(
            new Uri("https://studio.example/api"),
            options => options.MaxRetries = 0,
            livepeer => livepeer.Api.ConfigurePrimaryHttpMessageHandler(() => _server));
        _targets = _services.GetRequiredService<MultistreamTargetsClient>();
    }

    public void Dispose()
    {
        _services.Dispose();
        _server.Dispose();
    }

    [Fact]
    public async Task The_accounts_own_id_is_requested_once()
    {
        Fill(3);

        await _targets.ListPageAsync();
        Page<MultistreamTarget> page = await _targets.ListPageAsync(new() { PageSize = 2 });
        List<MultistreamTarget> all = await _targets.ListAsync().ToListAsync();

        Assert.Equal(["00000", "00001"], page.Items.Select(target => target.Id));
        Assert.Equal("skip2", page.NextCursor);
        Assert.Equal(3, all.Count);
        Assert.Single(_server.Requests, "/api/user/me");
    }

    [Fact]
    public async Task An_id_that_could_not_be_fetched_is_requested_again()
    {
        Fill(1);
        _server.Outages = 1;

        await Assert.ThrowsAsync<LivepeerApiException>(() => _targets.ListPageAsync());

        Assert.Single((await _targets.ListPageAsync()).Items);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(25)]
    [InlineData(30)]
    public async Task A_walk_gives_every_target_once_and_ends(int count)
    {
        Fill(count);

        List<MultistreamTarget> all = await _targets.ListAsync(new() { PageSize = 10 }).ToListAsync();

        Assert.Equal(_server.Ids, all.Select(target => target.Id));
    }

    [Fact]
    public async Task A_walk_is_exact_while_targets_come_and_go()
    {
        Fill(1000);
        string[] steady = [.. _server.Ids.Where((_, index) => index % 3 != 0)];
        Random random = new(7);
        _server.AfterPage = _ =>
        {
            for (int i = 0; i < 20; i++)
            {
                _server.Ids.Remove(Id(random.Next(333) * 3));
                _server.Ids.Add($"{Id(random.Next(1000))}-{random.Next()}");
            }
        };

        List<string> all = await _targets.ListAsync(new() { PageSize = 10 }).Select(target => target.Id).ToListAsync();

        Assert.Equal(all.Distinct(), all);
        Assert.Equal(steady, all.Intersect(steady));
    }

    private static string Id(int number) => number.ToString("00000", CultureInfo.InvariantCulture);

    private void Fill(int count) => _server.Ids.UnionWith(Enumerable.Range(0, count).Select(Id));
}
