using System.Buffers;
using System.Net;
using Livepeer.Sdk.Diagnostics;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Resilience;

namespace Livepeer.Sdk;

/// <summary>Brings a file to its target, and takes it up where it broke off.</summary>
internal sealed class Downloader
{
    private const int BufferSize = 128 * 1024;

    private readonly LivepeerConnection _connection;
    private readonly DownloadOptions _options;
    private readonly DownloadTarget _target;
    private readonly DownloadRequest _request;
    private readonly DownloadMeter _meter;
    private readonly long _resumedFrom;
    private long? _total;
    private int _retries;

    private Downloader(LivepeerConnection connection, string address, DownloadTarget target, DownloadOptions options)
    {
        _connection = connection;
        _options = options;
        _target = target;
        _request = new DownloadRequest(connection.Uploads, DownloadRequest.Parse(address));
        _resumedFrom = target.Length;
        _meter = new DownloadMeter(options, connection.Time, connection.Logger, _resumedFrom);
    }

    public static Task<DownloadResult> RunAsync(
        LivepeerConnection connection, string address, DownloadTarget target, DownloadOptions? options, CancellationToken cancellationToken) =>
        new Downloader(connection, address, target, options ?? DownloadOptions.Default).RunAsync(cancellationToken);

    /// <summary>Brings a file to a path, under a temporary name until it is complete.</summary>
    public static async Task<DownloadResult> RunAsync(
        LivepeerConnection connection, string address, string path, DownloadOptions? options, CancellationToken cancellationToken)
    {
        PartFile part = await PartFile.OpenAsync(Path.GetFullPath(path), cancellationToken).ConfigureAwait(false);
        await using (part.ConfigureAwait(false))
        {
            DownloadResult result = await RunAsync(connection, address, part, options, cancellationToken).ConfigureAwait(false);
            await part.CompleteAsync(options?.Overwrite == true).ConfigureAwait(false);
            return result;
        }
    }

    public static void CheckDestination(Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        if (!destination.CanWrite)
        {
            throw new ArgumentException("A stream that can be written to is needed.", nameof(destination));
        }
    }

    public static void CheckPath(string path, DownloadOptions? options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (options?.Overwrite != true && File.Exists(path))
        {
            throw new IOException("There is a file of that name already, and it is not to be replaced.");
        }
    }

    private async Task<DownloadResult> RunAsync(CancellationToken cancellationToken)
    {
        int inVain = 0;
        while (true)
        {
            long before = _target.Length;
            DownloadBreak broken;
            try
            {
                await AttemptAsync(cancellationToken).ConfigureAwait(false);
                _meter.Tell(_target.Length, _target.Length, _retries, isLast: true);
                return new DownloadResult { Size = _target.Length, ResumedFrom = _resumedFrom, Retries = _retries };
            }
            catch (DownloadBreak exception)
            {
                broken = exception;
            }

            inVain = _target.Length > before ? 1 : inVain + 1;
            if (inVain > _options.MaxRetries)
            {
                throw broken.ToPublic();
            }

            _retries++;
            TimeSpan pause = Pause(inVain, broken.RetryAfter);
            Log.ResumingDownload(_connection.Logger, _retries, broken.Message, pause);
            await Task.Delay(pause, _connection.Time, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task AttemptAsync(CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(_connection.Options.AttemptTimeout, _connection.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        HttpResponseMessage response = await Reading(
            () => new ValueTask<HttpResponseMessage>(_request.SendAsync(_target.Length, _target.Validator, either.Token)), cancellationToken)
            .ConfigureAwait(false);
        using (response)
        {
            if (IsComplete(response))
            {
                return;
            }

            if (!response.IsSuccessStatusCode)
            {
                throw DownloadBreak.OfStatus(response, _connection.Time);
            }

            long skip = await AgreeAsync(DownloadAnswer.Of(response), cancellationToken).ConfigureAwait(false);
            Stream body = await response.Content.ReadAsStreamAsync(either.Token).ConfigureAwait(false);
            await using (body.ConfigureAwait(false))
            {
                await CopyAsync(body, skip, deadline, either.Token, cancellationToken).ConfigureAwait(false);
            }
        }

        if (_total is { } total && _target.Length < total)
        {
            throw DownloadBreak.OfConnection(null);
        }
    }

    private async Task CopyAsync(
        Stream body, long skip, CancellationTokenSource deadline, CancellationToken either, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            while (true)
            {
                deadline.CancelAfter(_connection.Options.AttemptTimeout);
                int read = await Reading(() => body.ReadAsync(buffer, either), cancellationToken).ConfigureAwait(false);
                if (read == 0)
                {
                    return;
                }

                // The target may take its time.
                deadline.CancelAfter(Timeout.InfiniteTimeSpan);
                int skipped = (int)Math.Min(skip, read);
                skip -= skipped;
                await _target.WriteAsync(buffer.AsMemory(skipped, read - skipped), cancellationToken).ConfigureAwait(false);
                _meter.Tell(_target.Length, _total, _retries);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Brings what is there and what comes together; says how much of what comes is there already.</summary>
    private async Task<long> AgreeAsync(DownloadAnswer answer, CancellationToken cancellationToken)
    {
        // The rest of a file need not name its version again: If-Range would have brought another one whole.
        string? validator = answer.Validator ?? (answer.IsPartial ? _target.Validator : null);
        bool isSame = (_target.Validator is null || validator == _target.Validator)
            && (_total is null || answer.Total is null || _total == answer.Total);
        bool continues = _target.Length > 0 && isSame && answer.Start <= _target.Length && (answer.IsPartial || validator is not null);
        if (!continues && _target.Length > 0)
        {
            if (!_target.TryRestart())
            {
                throw new LivepeerException("The file changed on the server while it was downloaded, and what was written can't be taken back.");
            }

            _total = null;
        }

        if (answer.Start > _target.Length)
        {
            throw DownloadBreak.OfConnection(null);
        }

        _total = answer.Total ?? _total;
        await _target.BeginAsync(validator, cancellationToken).ConfigureAwait(false);
        return _target.Length - answer.Start;
    }

    /// <summary>Asked for what is beyond its end, the server says how long the file is.</summary>
    private bool IsComplete(HttpResponseMessage response)
    {
        if (response.StatusCode != HttpStatusCode.RequestedRangeNotSatisfiable || _target.Length == 0)
        {
            return false;
        }

        if (response.Content.Headers.ContentRange?.Length == _target.Length)
        {
            return true;
        }

        return _target.TryRestart()
            ? throw DownloadBreak.OfConnection(null)
            : throw new LivepeerException("The file changed on the server while it was downloaded, and what was written can't be taken back.");
    }

    /// <summary>Does something with the connection, and tells its faults from those of the target.</summary>
    private static async ValueTask<T> Reading<T>(Func<ValueTask<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
        {
            throw cancellationToken.IsCancellationRequested
                ? new TaskCanceledException("The download was cancelled.", exception, cancellationToken)
                : DownloadBreak.OfTimeout(exception);
        }
        catch (Exception exception) when (TransientFault.IsOfConnection(exception))
        {
            throw DownloadBreak.OfConnection(exception);
        }
    }

    private TimeSpan Pause(int inVain, TimeSpan? asked)
    {
        LivepeerOptions options = _connection.Options;
        TimeSpan grown = options.RetryDelay * Math.Pow(2, Math.Min(inVain - 1, 16));
        TimeSpan pause = grown < options.MaxRetryDelay ? grown : options.MaxRetryDelay;
        return asked > pause ? asked.Value : pause;
    }
}
