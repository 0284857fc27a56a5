namespace Livepeer.Sdk.Tests.Exchanges.Cases;

internal sealed class TaskCases : ExchangeCases
{
    private const string Upload = "d9b99aa3-0472-40a5-88be-d4cab1bcdb44";
    private const string Failed = "2a2346bf-5174-4d12-a0c4-ed97acbeecd8";
    private const string Export = "b50fa17b-3055-47b6-841e-7053b065a751";

    public TaskCases()
        : base("task")
    {
        AddReads();
        AddLists();
        Sends("task-retry-200", client => client.Tasks.RetryAsync(Failed));
        Sends("task-retry-400-not-failed", client => client.Tasks.RetryAsync(Upload));
        Sends("task-retry-404", client => client.Tasks.RetryAsync("nope"));
    }

    private void AddReads()
    {
        Sends("clip-task-get-completed", client => client.Tasks.GetAsync("ecc3a42c-db33-4e85-a758-dd10e4393034"));
        Sends("task-get-403-other", client => client.Tasks.GetAsync(Upload));
        Sends("task-get-404", client => client.Tasks.GetAsync("nope"));
        Sends("task-get-after-retry", client => client.Tasks.GetAsync(Failed));
        Sends("task-get-completed", client => client.Tasks.GetAsync(Upload));
        Sends("task-get-waiting", client => client.Tasks.GetAsync(Upload));
        Sends("task-get-pending", client => client.Tasks.GetAsync("6e17901c-eae5-4663-8b76-e42965b65f7f"));
        Sends("task-get-export-completed", client => client.Tasks.GetAsync(Export));
        Sends("task-get-export-waiting", client => client.Tasks.GetAsync(Export));
        Sends("task-get-transcode", client => client.Tasks.GetAsync("d703a050-3d05-4de6-b283-c2c35351ddd1"));
    }

    private void AddLists()
    {
        Sends("task-list", client => client.Tasks.ListPageAsync());
        Sends("task-list-count", client => client.Tasks.ListPageAsync(new() { PageSize = 1, IncludeTotalCount = true }));
        Sends("task-list-filters-type", client => client.Tasks.ListPageAsync(new() { PageSize = 1, Type = TaskType.Export }));
        Sends("task-list-limit5-page3", client => client.Tasks.ListPageAsync(new() { PageSize = 5 }, "skip10"));
        Sends("task-list-limit5-page4", client => client.Tasks.ListPageAsync(new() { PageSize = 5 }, "undefined"));
    }
}
