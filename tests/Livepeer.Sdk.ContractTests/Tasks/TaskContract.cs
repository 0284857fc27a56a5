namespace Livepeer.Sdk.ContractTests.Tasks;

/// <summary>Tasks: the work behind assets.</summary>
public class TaskContract(ContractServer server) : ContractTest(server)
{
    [SkippableFact]
    public async Task An_import_has_a_task_that_knows_its_asset()
    {
        AssetCreation imported = await ImportNothingAsync(new CreateAssetRequest { Name = Mark });

        LivepeerTask task = await ReadAsync(() => Livepeer.Tasks.GetAsync(imported.Task.Id));
        Assert.Equal((TaskType.Upload, imported.Asset.Id), (task.Type, task.OutputAssetId));
        Assert.Equal(imported.Asset.Source!.Url, task.Params!.Upload!.Url);
        Assert.NotNull(task.CreatedAt);

        Page<LivepeerTask> page = await ReadAsync(
            () => Livepeer.Tasks.ListPageAsync(new ListTasksQuery { OutputAssetId = imported.Asset.Id, IncludeTotalCount = true }),
            page => page.Items.Count > 0);
        Assert.Equal((task.Id, 1L), (Assert.Single(page.Items).Id, page.TotalCount));
        Assert.Null(page.NextCursor);
        Assert.Equal(task.Id, Assert.Single(await ToListAsync(Livepeer.Tasks.ListAsync(new ListTasksQuery { OutputAssetId = imported.Asset.Id }))).Id);
    }

    [SkippableFact]
    public async Task A_slot_for_an_upload_has_a_task_that_is_pending_and_not_to_be_tried_again()
    {
        UploadSlot slot = await RequestSlotAsync(new CreateAssetRequest { Name = Mark });

        Assert.Equal(TaskPhase.Pending, (await ReadAsync(() => Livepeer.Tasks.GetAsync(slot.Task.Id))).Phase);
        LivepeerValidationException error = await Assert.ThrowsAsync<LivepeerValidationException>(() => Livepeer.Tasks.RetryAsync(slot.Task.Id));
        Assert.Equal(400, (int)error.StatusCode);
    }

    [SkippableFact]
    public async Task A_task_that_is_not_there_is_not_found()
    {
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => Livepeer.Tasks.GetAsync("nope"));
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => Livepeer.Tasks.RetryAsync("nope"));
    }

    [SkippableFact]
    public async Task Another_accounts_task_is_refused()
    {
        LivepeerClient other = Server.Other();
        AssetCreation imported = await ImportNothingAsync(new CreateAssetRequest { Name = Mark });
        await ReadAsync(() => Livepeer.Tasks.GetAsync(imported.Task.Id));

        await Assert.ThrowsAsync<LivepeerAccessDeniedException>(() => other.Tasks.GetAsync(imported.Task.Id));
    }
}
