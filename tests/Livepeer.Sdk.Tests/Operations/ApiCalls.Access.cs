namespace Livepeer.Sdk.Tests.Operations;

/// <summary>Webhooks, signing keys, playback, projects, storage, API keys.</summary>
internal static partial class ApiCalls
{
    private static ApiCall[] Access =>
    [
        Call("Webhooks.ListPageAsync", (client, token) => client.Webhooks.ListPageAsync(null, null, token)),
        Walk("Webhooks.ListAsync", (client, token) => client.Webhooks.ListAsync(null, token)),
        Call("Webhooks.GetSubscribedAsync", (client, token) => client.Webhooks.GetSubscribedAsync(WebhookEventType.AssetReady, token)),
        Call("Webhooks.CreateAsync", (client, token) => client.Webhooks.CreateAsync(Hook, token)),
        Call("Webhooks.GetAsync", (client, token) => client.Webhooks.GetAsync(Id, token)),
        Call("Webhooks.UpdateAsync", (client, token) => client.Webhooks.UpdateAsync(
            Id, new UpdateWebhookRequest { Url = HookAddress, SharedSecret = Marked("shared-secret") }, token)),
        Call("Webhooks.ReplaceAsync", (client, token) => client.Webhooks.ReplaceAsync(Id, Hook, token)),
        Call("Webhooks.DeleteAsync", (client, token) => client.Webhooks.DeleteAsync(Id, token)),
        Call("Webhooks.DeleteManyAsync", (client, token) => client.Webhooks.DeleteManyAsync([Id], token)),
        Call("Webhooks.ListLogsPageAsync", (client, token) => client.Webhooks.ListLogsPageAsync(Id, null, null, token)),
        Walk("Webhooks.ListLogsAsync", (client, token) => client.Webhooks.ListLogsAsync(Id, null, token)),
        Call("Webhooks.GetLogAsync", (client, token) => client.Webhooks.GetLogAsync(Id, Id, token)),
        Call("Webhooks.ResendAsync", (client, token) => client.Webhooks.ResendAsync(Id, Id, token)),
        Call("Webhooks.ReplayFailedAsync", (client, token) => client.Webhooks.ReplayFailedAsync(Id, DateTimeOffset.UnixEpoch, token)),
        Call("Webhooks.EnsureAsync", (client, token) => client.Webhooks.EnsureAsync(Hook, token)),
        Call("SigningKeys.CreateAsync", (client, token) => client.SigningKeys.CreateAsync(null, token)),
        Call("SigningKeys.ListPageAsync", (client, token) => client.SigningKeys.ListPageAsync(null, null, token)),
        Walk("SigningKeys.ListAsync", (client, token) => client.SigningKeys.ListAsync(null, token)),
        Call("SigningKeys.GetAsync", (client, token) => client.SigningKeys.GetAsync(Id, token)),
        Call("SigningKeys.UpdateAsync", (client, token) => client.SigningKeys.UpdateAsync(Id, new UpdateSigningKeyRequest { Disabled = true }, token)),
        Call("SigningKeys.DeleteAsync", (client, token) => client.SigningKeys.DeleteAsync(Id, token)),
        Call("SigningKeys.RotateAsync", (client, token) => client.SigningKeys.RotateAsync(Id, (_, _) => Task.CompletedTask, TimeSpan.Zero, token)),
        Call("SigningKeys.EnsureAsync", (client, token) => client.SigningKeys.EnsureAsync("viewers", token)),
        Call("Assets.GetEncryptionKeyAsync", (client, token) => client.Assets.GetEncryptionKeyAsync(token)),
        Call("Playback.GetAsync", (client, token) => client.Playback.GetAsync(Id, null, token)),
        Call("Projects.ListPageAsync", (client, token) => client.Projects.ListPageAsync(null, null, token)),
        Walk("Projects.ListAsync", (client, token) => client.Projects.ListAsync(null, token)),
        Call("Projects.CreateAsync", (client, token) => client.Projects.CreateAsync(new CreateProjectRequest { Name = "site" }, token)),
        Call("Projects.GetAsync", (client, token) => client.Projects.GetAsync(Id, token)),
        Call("Projects.UpdateAsync", (client, token) => client.Projects.UpdateAsync(Id, new UpdateProjectRequest { Name = "site" }, token)),
        Call("Projects.DeleteAsync", (client, token) => client.Projects.DeleteAsync(Id, token)),
        Call("ObjectStores.ListPageAsync", (client, token) => client.ObjectStores.ListPageAsync(null, null, token)),
        Walk("ObjectStores.ListAsync", (client, token) => client.ObjectStores.ListAsync(null, token)),
        Call("ObjectStores.CreateAsync", (client, token) => client.ObjectStores.CreateAsync(
            new CreateObjectStoreRequest { Url = Bucketed("create") }, token)),
        Call("ObjectStores.GetAsync", (client, token) => client.ObjectStores.GetAsync(Id, token)),
        Call("ObjectStores.UpdateAsync", (client, token) => client.ObjectStores.UpdateAsync(
            Id, new UpdateObjectStoreRequest { Url = Bucketed("update") }, token)),
        Call("ObjectStores.DeleteAsync", (client, token) => client.ObjectStores.DeleteAsync(Id, token)),
        Call("Account.GetDidAsync", (client, token) => client.Account.GetDidAsync(token)),
        Call("ApiKeys.ListPageAsync", (client, token) => client.ApiKeys.ListPageAsync(null, null, token)),
        Walk("ApiKeys.ListAsync", (client, token) => client.ApiKeys.ListAsync(null, token)),
        Call("ApiKeys.CreateAsync", (client, token) => client.ApiKeys.CreateAsync(
            new CreateApiKeyRequest { Name = "site", Access = ApiKeyAccess.ForBrowsers(CorsOrigin.Parse("https://site.example")) }, token)),
        Call("ApiKeys.GetAsync", (client, token) => client.ApiKeys.GetAsync(Marked("api-key"), token)),
        Call("ApiKeys.DeleteAsync", (client, token) => client.ApiKeys.DeleteAsync(Marked("api-key"), token)),
        Call("ApiKeys.RotateAsync", (client, token) => client.ApiKeys.RotateAsync(Marked("api-key"), (_, _) => Task.CompletedTask, token)),
    ];

    private static string HookAddress => $"https://site.example/hook?token={Mark}";

    private static CreateWebhookRequest Hook => new()
    {
        Name = "hook",
        Url = HookAddress,
        Events = [WebhookEventType.AssetReady],
        SharedSecret = Marked("shared-secret"),
    };

    private static Secret Bucketed(string name) => new($"s3+https://access-{Mark}:secret-{Mark}@host.example/{name}");
}
