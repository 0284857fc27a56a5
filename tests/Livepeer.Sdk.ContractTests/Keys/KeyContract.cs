namespace Livepeer.Sdk.ContractTests.Keys;

/// <summary>What a key lets one do.</summary>
public class KeyContract(ContractServer server) : ContractTest(server)
{
    [SkippableFact]
    public async Task A_key_that_nobody_has_is_refused_and_not_repeated_to_the_caller()
    {
        string key = Guid.NewGuid().ToString();
        LivepeerClient stranger = Server.Stranger(key);

        LivepeerAuthenticationException error = await Assert.ThrowsAsync<LivepeerAuthenticationException>(() => stranger.Streams.ListPageAsync());

        Assert.DoesNotContain(key, error.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.All(error.Errors, text => Assert.DoesNotContain(key, text, StringComparison.OrdinalIgnoreCase));
    }

    [SkippableFact]
    public async Task A_restricted_key_creates_and_changes_a_stream()
    {
        using RestrictedLivepeerClient restricted = Server.Restricted();
        LivepeerStream stream = await restricted.Streams.CreateAsync(new CreateStreamRequest { Name = Mark });
        Trace(() => Livepeer.Streams.DeleteAsync(stream.Id));

        Assert.Equal(stream.Id, (await ReadAsync(() => restricted.Streams.GetAsync(stream.Id))).Id);
        await restricted.Streams.UpdateAsync(stream.Id, new UpdateStreamRequest { Name = Mark + " renamed" });
        Assert.Empty(await ToListAsync(restricted.Streams.ListSessionsAsync(stream.Id)));
        Assert.Equal(Mark + " renamed", (await ReadAsync(() => restricted.Streams.GetAsync(stream.Id), value => value.Name != Mark)).Name);
    }

    [SkippableFact]
    public async Task A_restricted_key_may_not_list_or_delete_streams_nor_read_the_account()
    {
        LivepeerClient overreaching = Server.Overreaching();
        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest { Name = Mark });

        await RefusedAsync(() => overreaching.Streams.ListPageAsync());
        await RefusedAsync(() => overreaching.Streams.DeleteAsync(stream.Id));
        await RefusedAsync(() => overreaching.Account.GetAsync());
        await RefusedAsync(() => overreaching.Assets.ListPageAsync());
        Assert.Equal(stream.Id, (await ReadAsync(() => Livepeer.Streams.GetAsync(stream.Id))).Id);
    }

    [SkippableFact]
    public async Task A_restricted_key_asks_for_an_upload()
    {
        using RestrictedLivepeerClient restricted = Server.Restricted();
        UploadSlot slot = await restricted.Assets.RequestUploadAsync(new CreateAssetRequest { Name = Mark });
        Trace(() => Livepeer.Assets.DeleteAsync(slot.Asset.Id));

        Assert.Equal(AssetPhase.Uploading, (await ReadAsync(() => restricted.Assets.GetAsync(slot.Asset.Id))).Phase);
        Assert.Equal(slot.Task.Id, (await ReadAsync(() => restricted.Tasks.GetAsync(slot.Task.Id))).Id);
        await RefusedAsync(() => Server.Overreaching().Assets.DeleteAsync(slot.Asset.Id));
    }

    [SkippableFact]
    public async Task A_restricted_key_creates_and_changes_a_multistream_target()
    {
        using RestrictedLivepeerClient restricted = Server.Restricted();
        MultistreamTarget target = await restricted.MultistreamTargets.CreateAsync(
            new CreateMultistreamTargetRequest { Name = Mark, Url = "rtmp://live.example.com/app/key" });
        Trace(() => Livepeer.MultistreamTargets.DeleteAsync(target.Id));

        await restricted.MultistreamTargets.UpdateAsync(target.Id, new UpdateMultistreamTargetRequest { Disabled = true });
        Assert.True((await ReadAsync(() => restricted.MultistreamTargets.GetAsync(target.Id), value => value.Disabled == true)).Disabled);
        await RefusedAsync(() => Server.Overreaching().MultistreamTargets.DeleteAsync(target.Id));
    }

    private static async Task RefusedAsync(Func<Task> call)
    {
        LivepeerAccessDeniedException error = await Assert.ThrowsAsync<LivepeerAccessDeniedException>(call);
        Assert.Equal(AccessDeniedReason.RestrictedKey, error.Reason);
        Assert.Equal(["access forbidden for CORS-enabled API key with restricted access"], error.Errors);
    }
}
