using System.Globalization;
using System.Net;

namespace Livepeer.Sdk.Uploads;

/// <summary>Brings the bytes over by tus 1.0.0: after any break asks how much has arrived, and goes on from there.</summary>
internal sealed class TusTransfer(UploadRun run, UploadWire wire)
{
    private const string Octets = "application/offset+octet-stream";

    /// <summary>What servers that limit a request's size let through at least.</summary>
    private const long ModestPiece = 8 * 1024 * 1024;

    private long _piece = run.Options.PieceOf(run.Source);

    /// <summary>Whether the server has been told the length.</summary>
    private bool _isLengthKnown = true;

    /// <summary>Whether nobody knows how much has arrived.</summary>
    private bool _mustAsk = run.Location is not null;

    /// <summary>How often in a row the server knew nothing of the upload.</summary>
    private int _timesGone;

    private bool IsComplete => _isLengthKnown && run.Confirmed == run.Source.Length;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        do
        {
            if (run.Location is null)
            {
                if (await CreateAsync(cancellationToken).ConfigureAwait(false))
                {
                    return;
                }
            }
            else if (_mustAsk)
            {
                await AskAsync(cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await SendAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        while (run.Location is null || _mustAsk || !IsComplete);
    }

    /// <summary>Opens the place for the bytes; true where it was filled before.</summary>
    private async Task<bool> CreateAsync(CancellationToken cancellationToken)
    {
        Uri endpoint = UploadAddress.Check(run.Slot.TusEndpoint.Reveal());
        await run.PrepareAsync(0, _piece, cancellationToken).ConfigureAwait(false);
        using HttpRequestMessage request = Request(HttpMethod.Post, endpoint);
        request.Content = new ByteArrayContent([]);
        _isLengthKnown = run.Source.Length is not null;
        if (run.Source.Length is { } length)
        {
            Put(request, "Upload-Length", length);
        }
        else
        {
            Put(request, "Upload-Defer-Length", 1);
        }

        UploadAnswer answer = await wire.SendAsync(request, null, cancellationToken).ConfigureAwait(false);
        if (answer.IsAlreadyUploaded && (run.IsResumed || _timesGone > 0))
        {
            return true;
        }

        if (answer.Status == HttpStatusCode.Created && answer.Location is { } location)
        {
            run.Location = UploadAddress.Resolve(endpoint, location);
            _mustAsk = false;
            _timesGone = 0;
            run.Confirm(0);
            await run.SaveAsync(cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await run.Retry.WaitAsync(answer, cancellationToken).ConfigureAwait(false);
        }

        return false;
    }

    private async Task AskAsync(CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = Request(HttpMethod.Head, UploadAddress.Check(run.Location!));
        UploadAnswer answer = await wire.SendAsync(request, null, cancellationToken).ConfigureAwait(false);
        if (answer is { IsSuccess: true, Offset: { } offset })
        {
            CheckFits(offset, answer.Length);
            _isLengthKnown = answer.Length is not null;
            _mustAsk = false;
            _timesGone = 0;
            run.HasAnswered = true;
            run.Confirm(offset);
            await run.SaveAsync(cancellationToken).ConfigureAwait(false);
        }
        else if (answer.IsGone)
        {
            // Said once, it may be a slip of the way there. Said twice, the server has lost it, and the slot's token opens it anew.
            if (++_timesGone > 1)
            {
                run.Location = null;
            }

            await run.Retry.WaitAsync(new UploadAnswer(), cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await run.Retry.WaitAsync(answer, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        long offset = run.Confirmed;
        long length = await run.PrepareAsync(offset, _piece, cancellationToken).ConfigureAwait(false);
        if (length == 0 && _isLengthKnown)
        {
            return;
        }

        using HttpRequestMessage request = Request(HttpMethod.Patch, UploadAddress.Check(run.Location!));
        Put(request, "Upload-Offset", offset);
        if (!_isLengthKnown && run.Source.Length is { } total)
        {
            Put(request, "Upload-Length", total);
        }

        // A server that refuses may close the connection before the bytes are through, and its answer would be lost with it.
        request.Headers.ExpectContinue = run.Retry.IsStuck;
        var content = new UploadContent(run, offset, length, Octets);
        request.Content = content;
        UploadAnswer answer = await wire.SendAsync(request, content, cancellationToken).ConfigureAwait(false);
        if (content.Failure is { } failure)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        }

        if (answer.IsSuccess && answer.Offset == offset + length)
        {
            _isLengthKnown |= run.Source.Length is not null;
            run.HasAnswered = true;
            run.Confirm(offset + length);
            if (!IsComplete)
            {
                await run.SaveAsync(cancellationToken).ConfigureAwait(false);
            }

            return;
        }

        _mustAsk = true;
        if (answer.Status == HttpStatusCode.RequestEntityTooLarge && length > ModestPiece)
        {
            _piece = ModestPiece;
            return;
        }

        if (!answer.IsSuccess && !answer.IsGone)
        {
            await run.Retry.WaitAsync(answer, cancellationToken).ConfigureAwait(false);
        }
    }

    private void CheckFits(long offset, long? length)
    {
        if (offset > (run.Source.Length ?? long.MaxValue) || (length is { } known && run.Source.Length is { } total && known != total))
        {
            throw new LivepeerUploadException("The server has more bytes than there are, or waits for another number of them.");
        }

        if (offset < run.Confirmed && !run.Source.CanRewind)
        {
            throw new LivepeerUploadException("The server has lost bytes that the stream can't give again.") { CanContinue = true };
        }
    }

    private static HttpRequestMessage Request(HttpMethod method, Uri address)
    {
        var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("Tus-Resumable", "1.0.0");
        return request;
    }

    private static void Put(HttpRequestMessage request, string name, long value) =>
        request.Headers.TryAddWithoutValidation(name, value.ToString(CultureInfo.InvariantCulture));
}
