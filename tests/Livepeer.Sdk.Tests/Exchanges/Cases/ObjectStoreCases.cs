namespace Livepeer.Sdk.Tests.Exchanges.Cases;

internal sealed class ObjectStoreCases : ExchangeCases
{
    private const string Id = "16f7e355-09eb-434e-8d51-e1196777f653";

    public ObjectStoreCases()
        : base("object-store")
    {
        Sends("object-store-create-201", client => client.ObjectStores.CreateAsync(new()
        {
            Url = "s3+https://ak:sk@gateway.storjshare.io/bucket",
            Name = "os",
            PublicUrl = "https://pub.example/x",
        }));
        Sends("object-store-delete", client => client.ObjectStores.DeleteAsync(Id));
        Sends("object-store-get", client => client.ObjectStores.GetAsync(Id));
        Meets("object-store-list", "The account's own ID is not needed here.", client => client.ObjectStores.ListPageAsync());
        Sends("object-store-list-no-userid-ok", client => client.ObjectStores.ListPageAsync());
        Sends("object-store-patch", client => client.ObjectStores.UpdateAsync(Id, new() { Disabled = true }));
    }
}
