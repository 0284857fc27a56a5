namespace Livepeer.Sdk.Tests.Storms;

/// <summary>The calls of a storm: short stories of objects of their own, as applications make them.</summary>
internal sealed class StormCalls(StormLedger ledger)
{
    private const int Tries = 3;
    private const string Url = "rtmps://live.example/app/key";

    /// <summary>A stream that is created, read, renamed, given a target, and deleted; as far as it gets.</summary>
    public async Task StreamAsync(LivepeerClient client, string name, Random luck, CancellationToken cancellation)
    {
        LivepeerStream? stream = null;
        await CreateAsync("stream", name, async () =>
            stream = await client.Streams.CreateAsync(new CreateStreamRequest { Name = name }, cancellation), cancellation);
        if (stream is null)
        {
            return;
        }

        await ledger.RepeatableAsync(
            "get", async () => CheckName(name, (await client.Streams.GetAsync(stream.Id, cancellation)).Name), cancellation);
        if (luck.Next(3) == 0)
        {
            await CreateAsync("target", name, () => client.Streams.AddMultistreamTargetAsync(
                stream.Id, MultistreamDestination.ToUrl(Url, name: name), cancellation), cancellation);
        }

        if (luck.Next(2) == 0)
        {
            name = await RenameAsync(client, stream.Id, name, cancellation);
        }

        if (luck.Next(2) == 0)
        {
            await DeleteAsync("stream", name, () => client.Streams.DeleteAsync(stream.Id, cancellation), cancellation);
        }
    }

    public async Task TargetAsync(LivepeerClient client, string name, Random luck, CancellationToken cancellation)
    {
        MultistreamTarget? target = null;
        var request = new CreateMultistreamTargetRequest { Name = name, Url = new Secret(Url) };
        await CreateAsync(
            "target", name, async () => target = await client.MultistreamTargets.CreateAsync(request, cancellation), cancellation);
        if (target is not null && luck.Next(2) == 0)
        {
            await DeleteAsync("target", name, () => client.MultistreamTargets.DeleteAsync(target.Id, cancellation), cancellation);
        }
    }

    public async Task SigningKeyAsync(LivepeerClient client, string name, CancellationToken cancellation)
    {
        CreatedSigningKey? key = null;
        await CreateAsync("key", name, async () =>
            key = await client.SigningKeys.CreateAsync(new CreateSigningKeyRequest { Name = name }, cancellation), cancellation);
        if (key is not null)
        {
            await DeleteAsync("key", name, () => client.SigningKeys.DeleteAsync(key.Id, cancellation), cancellation);
        }
    }

    /// <summary>A webhook that a deployment script ensures, and tries again if it is certain that nothing was made.</summary>
    public async Task WebhookAsync(LivepeerClient client, string name, CancellationToken cancellation)
    {
        Webhook? webhook = null;
        var request = new CreateWebhookRequest
        {
            Name = name,
            Url = $"https://site.example/{name}",
            Events = [WebhookEventType.AssetReady],
        };
        await CreateAsync("webhook", name, async () => webhook = await client.Webhooks.EnsureAsync(request, cancellation), cancellation);
        if (webhook is not null)
        {
            await DeleteAsync("webhook", name, () => client.Webhooks.DeleteAsync(webhook.Id, cancellation), cancellation);
        }
    }

    public async Task ReadAsync(LivepeerClient client, Random luck, CancellationToken cancellation)
    {
        await ledger.RepeatableAsync("read", () => luck.Next(4) switch
        {
            0 => client.Streams.ListPageAsync(new ListStreamsQuery { PageSize = 20 }, null, cancellation),
            1 => client.Tasks.ListPageAsync(new ListTasksQuery { PageSize = 20 }, null, cancellation),
            2 => WalkAsync(client, cancellation),
            _ => client.Account.GetAsync(cancellation),
        }, cancellation);
    }

    private static async Task WalkAsync(LivepeerClient client, CancellationToken cancellation)
    {
        HashSet<string> seen = [];
        await foreach (LivepeerAsset asset in client.Assets.ListAsync(new ListAssetsQuery { PageSize = 20 }, cancellation))
        {
            if (!seen.Add(asset.Id))
            {
                throw new InvalidOperationException($"The walk returned {asset.Id} twice.");
            }

            if (seen.Count == 60)
            {
                break;
            }
        }
    }

    private async Task<string> RenameAsync(LivepeerClient client, string id, string name, CancellationToken cancellation)
    {
        string other = name + "-renamed";
        Promise outcome = await ledger.ChangeAsync(
            "update", () => client.Streams.UpdateAsync(id, new UpdateStreamRequest { Name = other }, cancellation), cancellation);
        if (outcome == Promise.NotMade)
        {
            return name;
        }

        ledger.Set("stream", name, outcome == Promise.Made ? Promise.NotMade : Promise.Unknown);
        ledger.Set("stream", other, outcome);
        if (outcome == Promise.Unknown)
        {
            await ledger.RepeatableAsync("get", async () =>
            {
                // The renaming may still be on its way to the server.
                string? found = (await client.Streams.GetAsync(id, cancellation)).Name;
                CheckName(found == name ? name : other, found);
            }, cancellation);
        }

        return other;
    }

    /// <summary>Tries again only what was promised not to have happened, as the documentation says.</summary>
    private async Task CreateAsync(string kind, string name, Func<Task> create, CancellationToken cancellation)
    {
        Promise promise = Promise.NotMade;
        for (int i = 0; i < Tries && promise == Promise.NotMade; i++)
        {
            promise = await ledger.ChangeAsync($"create {kind}", create, cancellation);
        }

        ledger.Set(kind, name, promise);
    }

    private async Task DeleteAsync(string kind, string name, Func<Task> delete, CancellationToken cancellation)
    {
        Exception? failure = await ledger.RepeatableAsync($"delete {kind}", delete, cancellation);
        if (failure is LivepeerNotFoundException)
        {
            ledger.Report($"the only deletion of {kind} {name} did not find it: {failure}");
        }

        ledger.Set(kind, name, failure is null ? Promise.NotMade : Promise.Unknown);
        if (failure is null && kind == "stream")
        {
            // Of an unknown renaming, neither name is left.
            ledger.Set(kind, name.Replace("-renamed", "", StringComparison.Ordinal), Promise.NotMade);
        }
    }

    private void CheckName(string expected, string? actual)
    {
        if (expected != actual)
        {
            ledger.Report($"{expected} was read as {actual}");
        }
    }
}
