using System.Net;

namespace Livepeer.Sdk.Uploads;

/// <summary>Uploads in one request, which is repeated as often as necessary.</summary>
internal sealed class DirectTransfer(UploadRun run, UploadTransport transport, UploadArrival arrival)
{
    /// <summary>Whether an earlier attempt sent all bytes.</summary>
    private bool _wasSent;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Uri url = UploadUrl.Parse(run.Slot.Url?.Reveal());
        long length = run.Source.Length
            ?? throw new LivepeerUploadException("A stream of unknown length can't be uploaded directly: set UploadOptions.Length.");
        while (!await SendAsync(url, length, cancellationToken).ConfigureAwait(false))
        {
            run.Confirm(0);
        }
    }

    private async Task<bool> SendAsync(Uri url, long length, CancellationToken cancellationToken)
    {
        await run.PrepareAsync(0, length, cancellationToken).ConfigureAwait(false);
        using var request = new HttpRequestMessage(HttpMethod.Put, url);
        var content = new UploadContent(run, 0, length, "application/octet-stream");
        request.Content = content;
        UploadResponse response = await transport.SendAsync(request, content, cancellationToken).ConfigureAwait(false);
        if (IsStored(response, content.IsSent)
            || (response.IsAlreadyUploaded && _wasSent && await arrival.CheckAsync(cancellationToken).ConfigureAwait(false) != false))
        {
            return true;
        }

        if (response.IsTooLarge)
        {
            throw run.Refused(
                "The upload was refused: the server, or a proxy in front of it, responded with 413 (content too large). "
                + "Use UploadMethod.Resumable, which sends smaller requests.");
        }

        response.Defect = response.IsSuccess ? "but not as a server that has stored the file" : null;
        await run.RetryAsync(response, cancellationToken).ConfigureAwait(false);
        _wasSent |= content.IsSent;

        // If only the response was lost, the server would refuse the same bytes.
        return content.IsSent && await arrival.CheckAsync(cancellationToken).ConfigureAwait(false) == true;
    }

    /// <summary>
    /// Whether a response says that the file is stored. A web page or another status comes from a proxy; then the state of the asset
    /// decides.
    /// </summary>
    private static bool IsStored(UploadResponse response, bool isSent) => isSent
        && !response.IsHtml
        && response.Status is HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.NoContent;
}
