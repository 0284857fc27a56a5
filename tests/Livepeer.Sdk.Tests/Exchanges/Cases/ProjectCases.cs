namespace Livepeer.Sdk.Tests.Exchanges.Cases;

internal sealed class ProjectCases : ExchangeCases
{
    private const string Id = "abc99b8a-0a7a-444b-8fc2-39906b9f126a";

    public ProjectCases()
        : base("project")
    {
        Sends("project-create-201", client => client.Projects.CreateAsync(new() { Name = "proj" }));
        Sends("project-create-no-name", client => client.Projects.CreateAsync(new()));
        Sends("project-delete-204-is-noop", client => client.Projects.DeleteAsync(Id));
        Sends("project-delete-404", client => client.Projects.DeleteAsync("nope"));
        Sends("project-get-403-missing", client => client.Projects.GetAsync("nope"));
        Sends("project-get-403-other", client => client.Projects.GetAsync(Id));
        Sends("project-get-after-delete", client => client.Projects.GetAsync(Id));
        Sends("project-list", client => client.Projects.ListPageAsync());
        Sends("project-list-limit1-count", client => client.Projects.ListPageAsync(new() { PageSize = 1, IncludeTotalCount = true }));
        Sends("project-patch-204", client => client.Projects.UpdateAsync(Id, new() { Name = "renamed" }));
    }
}
