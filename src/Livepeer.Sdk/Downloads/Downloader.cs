using System.Net;
using Livepeer.Sdk.Diagnostics;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Resilience;

namespace Livepeer.Sdk.Downloads;

/// <summary>Downloads a file to its target, and resumes after failed attempts.</summary>
internal sealed class Downloader
{
    private readonly LivepeerConnection _connection;
    private readonly DownloadOptions _options;
    private readonly DownloadTarget _target;
    private readonly DownloadRequest _request;
    private readonly DownloadMeter _meter;
    private long? _total;
    private int _retries;
    private bool _avoidsRanges;

    private Downloader(LivepeerConnection connection, string url, DownloadTarget target, DownloadOptions options)
    {
        _connection = connection;
        _options = options;
        _target = target;
        _request = new DownloadRequest(connection.Transport.Uploads, DownloadUrl.Parse(url));
        _meter = new DownloadMeter(options, connection.Time, connection.Logger) { ResumedFrom = target.Length };
    }

    /// <summary>Downloads a file to a stream.</summary>
    public static async Task<DownloadResult> RunAsync(
        LivepeerConnection connection, string url, DownloadTarget target, DownloadOptions? options, CancellationToken cancellationToken)
    {
        using (target)
        {
            return await new Downloader(connection, url, target, options ?? DownloadOptions.Default).RunAsync(cancellationToken)
                .ConfigureAwait(false);
        }
    }

    /// <summary>Downloads a file to a path, under a temporary name until it is complete.</summary>
    public static async Task<DownloadResult> RunAsync(
        LivepeerConnection connection,
        string url,
        string path,
        RecordedHash? expected,
        DownloadOptions? options,
        CancellationToken cancellationToken)
    {
        PartFile part = await PartFile.OpenAsync(Path.GetFullPath(path), url, expected, cancellationToken).ConfigureAwait(false);
        await using (part.ConfigureAwait(false))
        {
            var downloader = new Downloader(connection, url, part, options ?? DownloadOptions.Default);
            DownloadResult result = await downloader.RunAsync(cancellationToken).ConfigureAwait(false);
            await part.CompleteAsync(options?.Overwrite == true).ConfigureAwait(false);
            return result;
        }
    }

    private async Task<DownloadResult> RunAsync(CancellationToken cancellationToken)
    {
        long mostBytes = _target.Length;
        int failures = 0;
        while (true)
        {
            DownloadFault fault;
            try
            {
                await AttemptAsync(cancellationToken).ConfigureAwait(false);
                _target.Verify();
                _meter.Report(_target.Length, _target.Length, _retries, isLast: true);
                return new DownloadResult { Size = _target.Length, ResumedFrom = _meter.ResumedFrom, Retries = _retries };
            }
            catch (DownloadFault exception)
            {
                fault = exception;
                _avoidsRanges |= fault.IsUnusableResponse;
            }

            failures = _target.Length > mostBytes ? 1 : failures + 1;
            mostBytes = Math.Max(mostBytes, _target.Length);
            if (failures > _options.MaxRetries || fault.RetryAfter > RetryAfter.LongestWait)
            {
                throw fault.Failure;
            }

            _retries++;
            TimeSpan delay = Backoff.Delay(_connection.Options.RetryDelay, _connection.Options.MaxRetryDelay, failures);
            delay = fault.RetryAfter > delay ? fault.RetryAfter.Value : delay;
            Log.ResumingDownload(_connection.Logger, _retries, fault.Message, delay);
            await WaitAsync(delay, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task WaitAsync(TimeSpan delay, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(delay, _connection.Time, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
        {
            throw DownloadDeadline.Canceled(exception, cancellationToken);
        }
    }

    private async Task AttemptAsync(CancellationToken cancellationToken)
    {
        // Without a version to request, the rest might belong to another file.
        bool resumes = _target.Length > 0 && _target.Validator is not null && !_avoidsRanges;
        if (!resumes)
        {
            TryRestart();
        }

        using var deadline = new DownloadDeadline(_connection.Options.AttemptTimeout, _connection.Time, cancellationToken);
        long offset = resumes ? _target.Length : 0;
        HttpResponseMessage response = await deadline
            .ReceiveAsync(async token => await _request.SendAsync(offset, _target.Validator, token).ConfigureAwait(false))
            .ConfigureAwait(false);
        using (response)
        {
            var claims = new DownloadResponse(response);
            if (resumes && claims.Status == HttpStatusCode.RequestedRangeNotSatisfiable)
            {
                CheckIsComplete(claims);
                return;
            }

            if (claims.Status == HttpStatusCode.OK)
            {
                await BeginAsync(claims, cancellationToken).ConfigureAwait(false);
            }
            else if (claims.Status == HttpStatusCode.PartialContent)
            {
                Continue(claims, resumes);
            }
            else
            {
                throw await deadline
                    .ReceiveAsync(async token => await DownloadErrors.ReadAsync(response, _connection.Time, token).ConfigureAwait(false))
                    .ConfigureAwait(false);
            }

            await CopyAsync(response, claims, deadline, cancellationToken).ConfigureAwait(false);
        }

        if (_target.Length < _total)
        {
            // Some hosts send long files in parts.
            throw DownloadFault.ForConnection(null);
        }
    }

    /// <summary>Begins with a response that has the whole file.</summary>
    private async Task BeginAsync(DownloadResponse claims, CancellationToken cancellationToken)
    {
        if (claims.FindFaultInWhole() is { } reason)
        {
            throw DownloadFault.ForResponse(reason);
        }

        TryRestart();
        if (claims.Total < _target.Length)
        {
            throw DownloadCopy.Changed();
        }

        _total = claims.Total;
        if (_target.Length == 0)
        {
            await _target.BeginAsync(claims.Validator, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Continues with a response that has the rest of the file.</summary>
    private void Continue(DownloadResponse claims, bool isRequested)
    {
        string? reason = isRequested
            ? claims.FindFaultInRest(_target.Length, _total, _target.Validator)
            : "the response to a request for the whole file has part of it";
        if (reason is not null)
        {
            throw DownloadFault.ForResponse(reason);
        }

        _total = claims.Total;
    }

    /// <summary>The target may already have the whole file, if the last attempt or run failed at the very end.</summary>
    private void CheckIsComplete(DownloadResponse claims)
    {
        if (!claims.IsEndOfFile(_target.Length, _target.Validator))
        {
            throw DownloadFault.ForResponse("it refused the rest of the file");
        }
    }

    private async Task CopyAsync(
        HttpResponseMessage response, DownloadResponse claims, DownloadDeadline deadline, CancellationToken cancellationToken)
    {
        Stream body = await deadline
            .ReceiveAsync(async token => await response.Content.ReadAsStreamAsync(token).ConfigureAwait(false))
            .ConfigureAwait(false);
        await using (body.ConfigureAwait(false))
        {
            long known = claims.Status == HttpStatusCode.OK ? _target.Length : 0;
            var copy = new DownloadCopy(_target, claims.BodyLength, known, claims.Validator);
            await copy
                .RunAsync(body, deadline, () => _meter.Report(_target.Length, _total, _retries), cancellationToken)
                .ConfigureAwait(false);
        }
    }

    private void TryRestart()
    {
        if (_target.TryRestart())
        {
            _total = null;
            _meter.ResumedFrom = 0;
        }
    }
}
