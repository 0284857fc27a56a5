using System.Globalization;
using System.Net;

namespace Livepeer.Sdk.Uploads;

/// <summary>
/// Uploads with tus 1.0.0: after any interruption, it gets the offset that the server has reached, and continues from there.
/// </summary>
internal sealed class TusTransfer(UploadRun run, UploadTransport transport, UploadArrival arrival)
{
    private const string Octets = "application/offset+octet-stream";

    /// <summary>The length that was declared to the server; <see langword="null"/> if it has not been declared.</summary>
    private long? _serverLength = run.Source.Length;

    /// <summary>Whether <see cref="UploadRun.Confirmed"/> is the offset of the server.</summary>
    private bool _isOffsetKnown = run.Location is null;

    /// <summary>The number of consecutive responses in which the server did not know the upload.</summary>
    private int _timesGone;

    /// <summary>Whether the offset is still that of an earlier run.</summary>
    private bool _isFirstOffset = run.IsResumed;

    private bool _canExpectContinue = !OperatingSystem.IsBrowser();

    private bool IsComplete => _serverLength is not null && run.Confirmed == run.Source.Length;

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
            else if (!_isOffsetKnown)
            {
                await GetOffsetAsync(cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await SendChunkAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        while (run.Location is null || !_isOffsetKnown || !IsComplete);
    }

    /// <summary>Creates the upload on the server.</summary>
    /// <returns><see langword="true"/> if it was complete before.</returns>
    private async Task<bool> CreateAsync(CancellationToken cancellationToken)
    {
        Uri endpoint = UploadUrl.Parse(run.Slot.TusEndpoint?.Reveal());
        await run.PrepareAsync(0, run.ChunkSize, cancellationToken).ConfigureAwait(false);
        using HttpRequestMessage request = CreateRequest(HttpMethod.Post, endpoint);
        request.Content = new ByteArrayContent([]);
        _serverLength = run.Source.Length;
        if (_serverLength is { } length)
        {
            AddHeader(request, "Upload-Length", length);
        }
        else
        {
            AddHeader(request, "Upload-Defer-Length", 1);
        }

        UploadResponse response = await transport.SendAsync(request, null, cancellationToken).ConfigureAwait(false);
        if (response.IsAlreadyUploaded && (run.IsResumed || run.HighestSent == run.Source.Length))
        {
            if (await arrival.CheckAsync(cancellationToken).ConfigureAwait(false) != false)
            {
                return true;
            }

            await run.Retry.WaitAsync(response, cancellationToken).ConfigureAwait(false);
        }
        else if (response is { Status: HttpStatusCode.Created, Location: { Length: > 0 } location })
        {
            run.Location = UploadUrl.Resolve(endpoint, location);
            _isOffsetKnown = true;
            _isFirstOffset = false;
            _timesGone = 0;
            run.Confirm(0);
            await run.SaveAsync(cancellationToken).ConfigureAwait(false);
        }
        else
        {
            response.Defect = response.IsSuccess ? "but did not create an upload" : null;
            await run.RetryAsync(response, cancellationToken).ConfigureAwait(false);
        }

        return false;
    }

    private async Task GetOffsetAsync(CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = CreateRequest(HttpMethod.Head, UploadUrl.Parse(run.Location));
        UploadResponse response = await transport.SendAsync(request, null, cancellationToken).ConfigureAwait(false);
        if (response is { IsSuccess: true, Offset: { } offset })
        {
            await SetOffsetAsync(offset, response.Length, cancellationToken).ConfigureAwait(false);
            return;
        }

        response.Defect = response.IsSuccess ? "but without an Upload-Offset" : null;
        if (response.IsGone && ++_timesGone > 1)
        {
            // Once may be a mistake of a proxy. After the second time, the server has lost the upload, which the slot's token can create
            // again.
            run.Location = null;
        }

        await RetryAsync(response, cancellationToken).ConfigureAwait(false);
    }

    private async Task SetOffsetAsync(long offset, long? length, CancellationToken cancellationToken)
    {
        CheckOffset(offset, length);
        _timesGone = 0;
        if (_isFirstOffset && offset > run.Source.TrustedLength && offset != run.Source.Length)
        {
            // Bytes that were sent after the last checkpoint can't be compared, and the source may have changed: start over.
            run.Location = null;
            return;
        }

        _isFirstOffset = false;
        _serverLength = length;
        _isOffsetKnown = true;
        run.HasConfirmed = true;
        run.Confirm(offset);
        await run.SaveAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task SendChunkAsync(CancellationToken cancellationToken)
    {
        long offset = run.Confirmed;
        long length = await run.PrepareAsync(offset, run.ChunkSize, cancellationToken).ConfigureAwait(false);
        CheckLength(_serverLength);
        if (length == 0 && _serverLength is not null)
        {
            return;
        }

        using HttpRequestMessage request = CreateRequest(HttpMethod.Patch, UploadUrl.Parse(run.Location));
        AddHeader(request, "Upload-Offset", offset);
        if (_serverLength is null && run.Source.Length is { } total)
        {
            AddHeader(request, "Upload-Length", total);
        }

        // A server that refuses may close the connection before all bytes are sent, and its response would be lost.
        bool expectsContinue = _canExpectContinue && run.Retry.IsStuck;
        request.Headers.ExpectContinue = expectsContinue;
        var content = new UploadContent(run, offset, length, Octets);
        request.Content = content;
        UploadResponse response = await transport.SendAsync(request, content, cancellationToken).ConfigureAwait(false);
        if (response.IsSuccess && content.IsSent && response.Offset == offset + length)
        {
            _serverLength ??= run.Source.Length;
            run.HasConfirmed = true;
            run.Confirm(offset + length);
            if (!IsComplete)
            {
                await run.SaveAsync(cancellationToken).ConfigureAwait(false);
            }

            return;
        }

        _isOffsetKnown = false;
        if (response.IsTooLarge)
        {
            run.ChunkLimit = ChunkSizes.Below(length) ?? throw TooLarge(length);
        }
        else if (response.Status == HttpStatusCode.ExpectationFailed && expectsContinue)
        {
            _canExpectContinue = false;
        }
        else
        {
            response.Defect = response.IsSuccess ? "but did not confirm the bytes that were sent" : null;
            await RetryAsync(response, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Waits before another attempt at the location.</summary>
    private async Task RetryAsync(UploadResponse response, CancellationToken cancellationToken)
    {
        try
        {
            await (response.IsGone ? run.Retry.WaitAsync(response, cancellationToken) : run.RetryAsync(response, cancellationToken))
                .ConfigureAwait(false);
        }
        catch (LivepeerUploadException exception) when (response.Status is null && OtherHost() is { } host)
        {
            throw new LivepeerUploadException(
                $"{exception.Message} The server returned a location on the host '{host}', not on the host that the upload was created at. "
                + "If that is its internal name, the proxy in front of it must send X-Forwarded-Host and X-Forwarded-Proto.",
                exception.InnerException)
            {
                CanContinue = exception.CanContinue,
            };
        }
    }

    private string? OtherHost()
    {
        string? host = UploadUrl.TryParse(run.Location)?.Host;
        return host == UploadUrl.TryParse(run.Slot.TusEndpoint?.Reveal())?.Host ? null : host;
    }

    private LivepeerUploadException TooLarge(long length) => run.Refused(
        "The upload was refused: the server, or a proxy in front of it, responded with 413 (content too large) "
        + $"to a request of {length} bytes. Raise its limit (client_max_body_size in nginx), or set UploadOptions.ChunkSize to "
        + "what it allows.");

    private void CheckOffset(long offset, long? length)
    {
        CheckLength(length);
        if (offset > (run.Source.Length ?? length ?? long.MaxValue) || (!_isFirstOffset && offset > run.HighestSent))
        {
            throw new LivepeerUploadException("The server reports more bytes than were sent to it.");
        }
    }

    private void CheckLength(long? serverLength)
    {
        if (serverLength is { } expected && run.Source.Length is { } length && expected != length)
        {
            throw new LivepeerUploadException($"The server expects {expected} bytes, but the source has {length}.");
        }
    }

    private static HttpRequestMessage CreateRequest(HttpMethod method, Uri url)
    {
        var request = new HttpRequestMessage(method, url);
        request.Headers.TryAddWithoutValidation("Tus-Resumable", "1.0.0");
        return request;
    }

    private static void AddHeader(HttpRequestMessage request, string name, long value) =>
        request.Headers.TryAddWithoutValidation(name, value.ToString(CultureInfo.InvariantCulture));
}
