namespace Livepeer.Sdk.ContractTests.Multistream;

/// <summary>Targets of multistreaming, and their use by streams.</summary>
public class MultistreamContract(ContractServer server) : ContractTest(server)
{
    [SkippableFact]
    public async Task A_target_is_created_read_changed_and_deleted()
    {
        MultistreamTarget target = await CreateAsync(new CreateMultistreamTargetRequest { Name = Mark, Url = "rtmps://live.example.com/channel/key", Disabled = false });
        Assert.Equal((Mark, false), (target.Name, target.Disabled));

        MultistreamTarget read = await ReadAsync(() => Livepeer.MultistreamTargets.GetAsync(target.Id));
        Assert.Equal((target.Name, target.UserId, target.CreatedAt), (read.Name, read.UserId, read.CreatedAt));

        await Livepeer.MultistreamTargets.UpdateAsync(target.Id, new UpdateMultistreamTargetRequest { Name = Mark + " renamed", Disabled = true });
        MultistreamTarget changed = await ReadAsync(() => Livepeer.MultistreamTargets.GetAsync(target.Id), value => value.Disabled == true);
        Assert.Equal((Mark + " renamed", true), (changed.Name, changed.Disabled));

        await Livepeer.MultistreamTargets.DeleteAsync(target.Id);
        await ReadUntilGoneAsync(() => Livepeer.MultistreamTargets.GetAsync(target.Id));
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => Server.Impatient.MultistreamTargets.DeleteAsync(target.Id));
    }

    [SkippableFact]
    public async Task A_target_without_a_name_is_named_after_its_host()
    {
        MultistreamTarget target = await CreateAsync(new CreateMultistreamTargetRequest { Url = "srt://x.example.com:9000?streamid=1" });

        Assert.Equal(("x.example.com:9000", false), (target.Name, target.Disabled));
    }

    [SkippableFact]
    public async Task A_walk_meets_each_target_once()
    {
        var ids = new List<string>();
        for (int i = 0; i < 3; i++)
        {
            ids.Add((await CreateAsync(new CreateMultistreamTargetRequest { Name = $"{Mark} {i}", Url = "rtmp://live.example.com/app/key" })).Id);
        }

        List<MultistreamTarget> walked = await ReadAsync(
            () => ToListAsync(Livepeer.MultistreamTargets.ListAsync(new ListMultistreamTargetsQuery { PageSize = 2 })),
            targets => ids.TrueForAll(id => targets.Exists(target => target.Id == id)));
        Assert.Equal(ids.Order(), walked.Select(target => target.Id).Where(ids.Contains).Order());
        Assert.Equal(2, (await Livepeer.MultistreamTargets.ListPageAsync(new ListMultistreamTargetsQuery { PageSize = 2 })).Items.Count);
    }

    [SkippableFact]
    public async Task A_target_that_is_not_there_or_anothers_is_not_found()
    {
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => Livepeer.MultistreamTargets.GetAsync("nope"));
        await Assert.ThrowsAsync<LivepeerNotFoundException>(
            () => Livepeer.MultistreamTargets.UpdateAsync("nope", new UpdateMultistreamTargetRequest { Url = "rtmp://a/b" }));
        LivepeerClient other = Server.Other();
        MultistreamTarget target = await CreateAsync(new CreateMultistreamTargetRequest { Name = Mark, Url = "rtmp://live.example.com/app/key" });
        await ReadAsync(() => Livepeer.MultistreamTargets.GetAsync(target.Id));

        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => other.MultistreamTargets.GetAsync(target.Id));
    }

    [SkippableFact]
    public async Task A_stream_is_sent_to_a_target_once_per_rendition()
    {
        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest { Name = Mark });
        await ReadAsync(() => Livepeer.Streams.GetAsync(stream.Id));

        MultistreamTarget target = await Livepeer.Streams.AddMultistreamTargetAsync(stream.Id, MultistreamDestination.ToUrl("rtmp://live.example.com/app/key", name: Mark));
        Trace(() => Livepeer.MultistreamTargets.DeleteAsync(target.Id));
        Assert.Equal(Mark, target.Name);
        await ReadAsync(() => Livepeer.Streams.GetAsync(stream.Id), value => value.Multistream!.Targets!.Count == 1);
        await Livepeer.Streams.AddMultistreamTargetAsync(stream.Id, MultistreamDestination.ToTarget(target.Id, "720p0", videoOnly: true));
        LivepeerStream sent = await ReadAsync(() => Livepeer.Streams.GetAsync(stream.Id), value => value.Multistream!.Targets!.Count == 2);
        Assert.Equal([(target.Id, "source", null), (target.Id, "720p0", true)], sent.Multistream!.Targets!.Select(to => (to.Id, to.Profile, to.VideoOnly)));
        LivepeerValidationException again = await Assert.ThrowsAsync<LivepeerValidationException>(
            () => Livepeer.Streams.AddMultistreamTargetAsync(stream.Id, MultistreamDestination.ToTarget(target.Id)));
        Assert.Equal(400, (int)again.StatusCode);

        await Livepeer.Streams.RemoveMultistreamTargetAsync(stream.Id, target.Id);
        Assert.Empty((await ReadAsync(() => Livepeer.Streams.GetAsync(stream.Id), value => value.Multistream!.Targets!.Count == 0)).Multistream!.Targets!);
        await Livepeer.Streams.RemoveMultistreamTargetAsync(stream.Id, "nope");
    }

    private async Task<MultistreamTarget> CreateAsync(CreateMultistreamTargetRequest request)
    {
        MultistreamTarget target = await Livepeer.MultistreamTargets.CreateAsync(request);
        Trace(() => Livepeer.MultistreamTargets.DeleteAsync(target.Id));
        return target;
    }
}
