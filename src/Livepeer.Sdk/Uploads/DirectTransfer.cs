using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk.Uploads;

/// <summary>Brings the bytes over in one request, as often as it takes.</summary>
internal sealed class DirectTransfer(UploadRun run, UploadWire wire, IAssetApi api)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Uri address = UploadAddress.Check(run.Slot.Url.Reveal());
        long length = run.Source.Length
            ?? throw new LivepeerUploadException("A stream that can't tell its length can't be uploaded directly: set UploadOptions.Length.");
        while (true)
        {
            long piece = await run.PrepareAsync(0, length, cancellationToken).ConfigureAwait(false);
            using var request = new HttpRequestMessage(HttpMethod.Put, address);
            var content = new UploadContent(run, 0, piece, "application/octet-stream");
            request.Content = content;
            UploadAnswer answer = await wire.SendAsync(request, content, cancellationToken).ConfigureAwait(false);
            if (content.Failure is { } failure)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
            }

            if (answer.IsSuccess || (answer.IsAlreadyUploaded && run.Retries > 0))
            {
                return;
            }

            await run.Retry.WaitAsync(answer, cancellationToken).ConfigureAwait(false);
            if (content.IsSent && await HasArrivedAsync(cancellationToken).ConfigureAwait(false))
            {
                return;
            }

            run.Confirm(0);
        }
    }

    /// <summary>Whether the server has the bytes, though its answer was lost: sent again they would be refused.</summary>
    private async Task<bool> HasArrivedAsync(CancellationToken cancellationToken)
    {
        try
        {
            LivepeerAsset asset = await api.GetAsync(run.Slot.Asset.Id, GetAssetOptions.Default, cancellationToken).ConfigureAwait(false);
            return asset.Status?.Phase is { } phase && phase != AssetPhase.Uploading;
        }
        catch (LivepeerException)
        {
            // Then the next try tells.
            return false;
        }
    }
}
