using System.Text.Json;
using Livepeer.Sdk.AspNetCore.Proxy;
using Microsoft.AspNetCore.Http;

namespace Livepeer.Sdk.AspNetCore.Uploads;

/// <summary>The two operations of an upload endpoint.</summary>
internal sealed class UploadRoutes(LivepeerUploadsOptions options, UploadChecker checker, UploadWatch watch)
{
    private static readonly string[] _names = ["name", "size", "type"];

    public LivepeerUploadsOptions Options => options;

    /// <summary>Requests the URLs of an upload. The playback ID is left out: the location of the upload derives from it.</summary>
    public async Task RequestAsync(VisitorCall call)
    {
        UploadInput input = await call.ReadAsync(ProxyJson.Default.UploadInput, _names).ConfigureAwait(false);
        Check(input);
        var request = new CreateAssetRequest
        {
            Name = input.Name,
            CreatorId = call.Owner,
            PlaybackPolicy = options.PlaybackPolicy,
            Profiles = options.Profiles,
            StaticMp4 = options.StaticMp4,
        };
        UploadSlot slot = await call.Client.Assets.RequestUploadAsync(request, call.Aborted).ConfigureAwait(false);
        watch.Add(call.Client, slot.Asset.Id, call.Owner);
        HttpRequest own = call.Context.Request;
        call.Context.Response.Headers.Location = $"{own.PathBase.Add(own.Path).ToUriComponent().TrimEnd('/')}/{slot.Asset.Id}";
        var view = new TicketView(slot.Url.Reveal(), slot.TusEndpoint.Reveal(), slot.Asset.Id);
        await call.WriteAsync(view, ProxyJson.Default.TicketView, StatusCodes.Status201Created).ConfigureAwait(false);
    }

    /// <summary>Gets the progress of an upload. A video that is ready is checked before it can be played.</summary>
    public async Task GetAsync(VisitorCall call)
    {
        string id = call.Id;
        UploadView view = watch.FindRefusal(id, call.Owner) is { } refusal
            ? Refuse(id, refusal)
            : await CheckAsync(call, id).ConfigureAwait(false);
        await call.WriteAsync(view, ProxyJson.Default.UploadView).ConfigureAwait(false);
    }

    private static UploadView Refuse(string id, UploadCheckResult result) =>
        new(id, "refused") { Reason = JsonNamingPolicy.CamelCase.ConvertName(result.ToString()) };

    private static UploadView Describe(LivepeerAsset asset, bool isAccepted) => new(asset.Id, asset.Phase.Value)
    {
        Name = asset.Name,
        Progress = asset.Status?.Progress,
        ErrorMessage = StatusView.HideUrls(asset.Status?.ErrorMessage),
        Size = asset.Size,
        Duration = asset.VideoSpec?.Duration?.TotalSeconds,
        PlaybackId = isAccepted ? asset.PlaybackId : null,
        PlaybackUrl = isAccepted ? asset.PlaybackUrl : null,
    };

    private async Task<UploadView> CheckAsync(VisitorCall call, string id)
    {
        LivepeerAsset asset;
        try
        {
            asset = await Ownership.GetAssetAsync(call, id).ConfigureAwait(false);
        }
        catch (LivepeerNotFoundException) when (watch.IsWatched(id, call.Owner))
        {
            // The server reads from a replica that can be behind, or the upload is being deleted at this moment.
            return watch.FindRefusal(id, call.Owner) is { } refusal ? Refuse(id, refusal) : new UploadView(id, AssetPhase.Waiting.Value);
        }

        // What was not started here may be an upload of the application itself: that is for the application to delete.
        UploadCheckResult result = checker.Compare(asset);
        if (UploadChecker.IsRefusal(result) && watch.IsWatched(id, call.Owner))
        {
            await UploadChecker.DeleteAsync(call.Client, id, call.Aborted).ConfigureAwait(false);
        }

        watch.Note(id, result);
        return UploadChecker.IsRefusal(result) ? Refuse(id, result)
            : result is UploadCheckResult.NotAnUpload ? throw Refusal.NotFound()
            : Describe(asset, result is UploadCheckResult.Accepted);
    }

    private void Check(UploadInput input)
    {
        if (input.Size <= 0)
        {
            throw Refusal.Invalid("The size must be positive.");
        }

        if (input.Size > options.MaxSize)
        {
            throw new Refusal(
                StatusCodes.Status422UnprocessableEntity, $"The file is too large. At most {options.MaxSize} bytes are allowed.");
        }

        if (!options.IsAllowedType(input.Type))
        {
            throw new Refusal(
                StatusCodes.Status422UnprocessableEntity,
                $"The type of the file is not allowed. Allowed are: {string.Join(", ", options.AllowedTypes)}.");
        }
    }
}
