namespace Livepeer.Sdk.Tests.Exchanges.Cases;

internal sealed class AccessControlCases : ExchangeCases
{
    private const string Id = "8278df41-9be3-4095-ab15-32235ee5de86";
    private const string Gate = "The gate is called by media servers, not by clients of the API.";
    private const string NoMore = "Only the fields that the server knows can be sent.";

    public AccessControlCases()
        : base("access-control")
    {
        Sends("access-control-public-key", client => client.Assets.GetEncryptionKeyAsync());
        AddCreations();
        Sends("signing-key-get", client => client.SigningKeys.GetAsync(Id));
        Sends("signing-key-get-404", client => client.SigningKeys.GetAsync("nope"));
        Sends("signing-key-get-deleted-404", client => client.SigningKeys.GetAsync(Id));
        Sends("signing-key-get-disabled", client => client.SigningKeys.GetAsync(Id));
        Sends("signing-key-list", client => client.SigningKeys.ListPageAsync());
        Sends("signing-key-list-limit2", client => client.SigningKeys.ListPageAsync(new() { PageSize = 2, IncludeTotalCount = true }));
        Sends("signing-key-patch-204", client => client.SigningKeys.UpdateAsync(Id, new() { Name = "renamed", Disabled = true }));
        Meets("signing-key-patch-422", NoMore, client => client.SigningKeys.UpdateAsync(Id, new()));
        Sends("signing-key-delete-204", client => client.SigningKeys.DeleteAsync(Id));
        foreach (RecordedExchange gate in ExchangeFile.Load("access-control").Where(one => one.Request.Path.EndsWith("/gate", StringComparison.Ordinal)))
        {
            LeavesOut(gate.Name, Gate);
        }
    }

    private void AddCreations()
    {
        Sends("signing-key-create-201", client => client.SigningKeys.CreateAsync(new() { Name = "my key" }));
        Sends("signing-key-create-no-body", client => client.SigningKeys.CreateAsync());
        Sends("signing-key-create-401", client => client.SigningKeys.CreateAsync());
        Sends("signing-key-create-403-too-many", client => client.SigningKeys.CreateAsync());
        Meets("signing-key-create-422", NoMore, client => client.SigningKeys.CreateAsync());
        Meets("signing-key-create-unauthenticated-422-before-401", NoMore, client => client.SigningKeys.CreateAsync());
    }
}
