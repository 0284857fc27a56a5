using Microsoft.AspNetCore.Http;

namespace Livepeer.Sdk.AspNetCore.Proxy;

/// <summary>The operations on assets.</summary>
internal static class AssetRoutes
{
    public static async Task GetAsync(VisitorCall call, LivepeerProxyOptions options)
    {
        LivepeerAsset asset = await Ownership.GetAssetAsync(call, call.Id).ConfigureAwait(false);
        await call.WriteAsync(AssetView.Create(asset, options), ProxyJson.Default.AssetView).ConfigureAwait(false);
    }

    public static async Task UpdateAsync(VisitorCall call, LivepeerProxyOptions options, string[] names)
    {
        string id = call.Id;
        AssetInput input = await call.ReadAsync(ProxyJson.Default.AssetInput, names).ConfigureAwait(false);
        AssetStorage? storage = input.Storage?.ToStorage();

        // A policy that is assigned is sent, even null.
        UpdateAssetRequest request = input.PlaybackPolicy?.ToPolicy() is { } policy
            ? new UpdateAssetRequest { Name = input.Name, Storage = storage, PlaybackPolicy = policy }
            : new UpdateAssetRequest { Name = input.Name, Storage = storage };
        await Ownership.GetAssetAsync(call, id).ConfigureAwait(false);
        LivepeerAsset asset = await call.Client.Assets.UpdateAsync(id, request, call.Aborted).ConfigureAwait(false);
        await call.WriteAsync(AssetView.Create(asset, options), ProxyJson.Default.AssetView).ConfigureAwait(false);
    }

    public static async Task RequestUploadAsync(VisitorCall call, LivepeerProxyOptions options, string[] names)
    {
        AssetInput input = await call.ReadAsync(ProxyJson.Default.AssetInput, names).ConfigureAwait(false);
        CreateAssetRequest request = CreateRequest(call, options, input);
        UploadSlot slot = await call.Client.Assets.RequestUploadAsync(request, call.Aborted).ConfigureAwait(false);
        var view = new SlotView(
            slot.Url.Reveal(), slot.TusEndpoint.Reveal(), AssetView.Create(slot.Asset, options), new IdView(slot.Task.Id));
        await call.WriteAsync(view, ProxyJson.Default.SlotView).ConfigureAwait(false);
    }

    public static async Task ImportAsync(VisitorCall call, LivepeerProxyOptions options, string[] names)
    {
        AssetInput input = await call.ReadAsync(ProxyJson.Default.AssetInput, names).ConfigureAwait(false);
        CreateAssetRequest request = CreateRequest(call, options, input);
        string url = CheckUrl(input.Url);
        AssetCreation creation = await call.Client.Assets.ImportAsync(url, request, call.Aborted).ConfigureAwait(false);
        if (!Ownership.IsOwn(call, creation.Asset.CreatorId))
        {
            // While a URL is being imported, the server returns the same asset to everyone who imports it.
            throw new Refusal(StatusCodes.Status409Conflict, "This URL can't be imported at the moment. Try again later.");
        }

        var view = new AssetTaskView(AssetView.Create(creation.Asset, options), new IdView(creation.Task.Id));
        await call.WriteAsync(view, ProxyJson.Default.AssetTaskView, StatusCodes.Status201Created).ConfigureAwait(false);
    }

    public static async Task ExportAsync(VisitorCall call, LivepeerProxyOptions options, string[] names)
    {
        string id = call.Id;
        ExportInput input = await call.ReadAsync(ProxyJson.Default.ExportInput, names).ConfigureAwait(false);
        ExportAssetRequest request = input switch
        {
            { Ipfs: not null, Custom: null } => ExportAssetRequest.ToIpfs(),
            { Ipfs: null, Custom: { } custom } => ExportAssetRequest.ToUrl(CheckUrl(custom.Url)),
            _ => throw Refusal.Invalid("Exactly one destination is required."),
        };
        await Ownership.GetAssetAsync(call, id).ConfigureAwait(false);
        LivepeerTask task = await call.Client.Assets.ExportAsync(id, request, call.Aborted).ConfigureAwait(false);
        var view = new ExportView(TaskView.Create(task, options));
        await call.WriteAsync(view, ProxyJson.Default.ExportView, StatusCodes.Status201Created).ConfigureAwait(false);
    }

    private static CreateAssetRequest CreateRequest(VisitorCall call, LivepeerProxyOptions options, AssetInput input) => new()
    {
        Name = input.Name ?? throw Refusal.Invalid("The property 'name' is required."),
        CreatorId = call.Owner,
        PlaybackPolicy = input.PlaybackPolicy?.ToPolicy() ?? options.PlaybackPolicy,
        Profiles = ProfileInput.ToProfiles(input.Profiles),
        StaticMp4 = input.StaticMp4,
        Storage = input.Storage?.ToStorage(),
    };

    private static string CheckUrl(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? parsed) && parsed.Scheme == Uri.UriSchemeHttps && parsed.UserInfo.Length == 0
        && url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            ? url
            : throw Refusal.Invalid("An https URL without credentials is required.");
}
