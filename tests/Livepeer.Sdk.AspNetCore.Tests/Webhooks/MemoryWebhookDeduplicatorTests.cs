using Livepeer.Sdk.AspNetCore.Webhooks;
using Microsoft.Extensions.Time.Testing;

namespace Livepeer.Sdk.AspNetCore.Tests.Webhooks;

/// <summary>Events are remembered for a while, and not more of them than there is room for.</summary>
public sealed class MemoryWebhookDeduplicatorTests
{
    private static readonly TimeSpan _duration = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan _retention = TimeSpan.FromDays(2);

    private readonly FakeTimeProvider _time = new();
    private readonly MemoryWebhookDeduplicator _store;

    public MemoryWebhookDeduplicatorTests() => _store = new MemoryWebhookDeduplicator(_time, capacity: 10);

    [Fact]
    public async Task A_claim_excludes_others_until_it_is_released_confirmed_or_over()
    {
        Assert.Equal(WebhookClaim.Claimed, await ClaimAsync("a", "1"));
        Assert.Equal(WebhookClaim.InProgress, await ClaimAsync("a", "2"));
        await _store.ReleaseAsync("a", "2", default);
        Assert.Equal(WebhookClaim.InProgress, await ClaimAsync("a", "2"));
        await _store.ReleaseAsync("a", "1", default);
        Assert.Equal(WebhookClaim.Claimed, await ClaimAsync("a", "2"));
        _time.Advance(_duration);
        Assert.Equal(WebhookClaim.Claimed, await ClaimAsync("a", "3"));
        await _store.ReleaseAsync("a", "2", default);
        Assert.Equal(WebhookClaim.InProgress, await ClaimAsync("a", "4"));
        await _store.ConfirmAsync("a", "3", _retention, default);
        Assert.Equal(WebhookClaim.Done, await ClaimAsync("a", "4"));
        await _store.ReleaseAsync("a", "3", default);
        Assert.Equal(WebhookClaim.Done, await ClaimAsync("a", "4"));
        _time.Advance(_retention);
        Assert.Equal(WebhookClaim.Claimed, await ClaimAsync("a", "5"));
    }

    [Fact]
    public async Task The_oldest_are_forgotten_when_there_is_no_room()
    {
        for (int i = 0; i < 1000; i++)
        {
            await ClaimAsync($"e{i}", "1");
            await _store.ConfirmAsync($"e{i}", "1", _retention, default);
        }

        Assert.Equal(10, _store.Count);
        Assert.Equal(WebhookClaim.Done, await ClaimAsync("e999", "2"));
        Assert.Equal(WebhookClaim.Claimed, await ClaimAsync("e989", "2"));
        _time.Advance(_retention);
        await ClaimAsync("new", "1");
        Assert.Equal(2, _store.Count);
    }

    [Fact]
    public async Task Of_many_that_claim_at_once_one_succeeds()
    {
        for (int i = 0; i < 200; i++)
        {
            WebhookClaim[] claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(owner => Task.Run(() => ClaimAsync($"e{i}", $"{owner}"))));
            Assert.Single(claims, claim => claim == WebhookClaim.Claimed);
        }
    }

    private Task<WebhookClaim> ClaimAsync(string key, string owner) => _store.ClaimAsync(key, owner, _duration, default);
}
