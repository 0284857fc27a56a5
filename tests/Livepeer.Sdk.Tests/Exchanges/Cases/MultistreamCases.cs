namespace Livepeer.Sdk.Tests.Exchanges.Cases;

internal sealed class MultistreamCases : ExchangeCases
{
    private const string Id = "02aa4afd-a124-4454-a175-0fab829bd76a";
    private const string Me = "user/user-me-api-key";

    public MultistreamCases()
        : base("multistream")
    {
        AddCreations();
        AddReads();
        Sends("multistream-patch-204", client => client.MultistreamTargets.UpdateAsync(Id, new()
        {
            Url = "rtmps://live.my-service.tv/channel/other",
            Name = "renamed",
            Disabled = true,
        }));
        Sends("multistream-patch-404", client => client.MultistreamTargets.UpdateAsync("nope", new() { Url = "rtmp://a/b" }));
        Sends("multistream-patch-disabled-only", client => client.MultistreamTargets.UpdateAsync(Id, new() { Disabled = false }));
        Sends("multistream-delete-204", client => client.MultistreamTargets.DeleteAsync(Id));
        Sends("multistream-delete-404", client => client.MultistreamTargets.DeleteAsync(Id));
    }

    private void AddCreations()
    {
        CreateMultistreamTargetRequest plain = new() { Url = "srt://x.example.com:9000?streamid=1" };
        Sends("multistream-create-201", client => client.MultistreamTargets.CreateAsync(new()
        {
            Name = "twitch",
            Url = "rtmps://live.my-service.tv/channel/secretKey",
            Disabled = false,
        }));
        Sends("multistream-create-minimal", client => client.MultistreamTargets.CreateAsync(plain));
        Meets("multistream-create-422-bad-scheme", "Other schemes are refused before.", client => client.MultistreamTargets.CreateAsync(plain));
        Meets("multistream-create-422-missing-url", "The address is required.", client => client.MultistreamTargets.CreateAsync(plain));
    }

    private void AddReads()
    {
        Sends("multistream-get", client => client.MultistreamTargets.GetAsync(Id));
        Sends("multistream-get-404", client => client.MultistreamTargets.GetAsync("nope"));
        Sends("multistream-get-admin-includes-url", client => client.MultistreamTargets.GetAsync(Id));
        Sends("multistream-get-other-404", client => client.MultistreamTargets.GetAsync(Id));
        Sends("multistream-list", client => client.MultistreamTargets.ListPageAsync(), null, Me);
        Sends("multistream-list-limit1", client => client.MultistreamTargets.ListPageAsync(new() { PageSize = 1 }), null, Me);
        Sends(
            "project-key-get-multistream-target-not-project-scoped",
            client => client.MultistreamTargets.ListPageAsync(new() { PageSize = 1 }),
            null,
            Me);
        Meets("multistream-list-403-other-user", "The account's own ID is sent.", client => client.MultistreamTargets.ListPageAsync());
        Meets("multistream-list-400-userid-required", "The ID is always sent.", client => client.MultistreamTargets.ListPageAsync());
    }
}
