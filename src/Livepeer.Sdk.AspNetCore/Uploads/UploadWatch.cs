using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.AspNetCore.Uploads;

/// <summary>
/// The uploads that were started in this process, until they are checked. Refused ones are remembered for a while, so that their visitors
/// can be told why.
/// </summary>
internal sealed class UploadWatch
{
    private const int Parallelism = 16;

    private static readonly TimeSpan _memory = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, WatchedUpload> _uploads = new(StringComparer.Ordinal);
    private readonly LivepeerUploadsOptions _options;
    private readonly UploadChecker _checker;
    private readonly ILogger<UploadWatch> _logger;

    public UploadWatch(LivepeerUploadsOptions options, UploadChecker checker, IServiceProvider services, ILogger<UploadWatch> logger)
    {
        _options = options;
        _checker = checker;
        _logger = logger;
        Time = services.GetService<TimeProvider>() ?? TimeProvider.System;
    }

    public static TimeSpan MaxInterval { get; } = TimeSpan.FromMinutes(5);

    public TimeProvider Time { get; }

    public int Count => _uploads.Count;

    public void Add(LivepeerClient client, string assetId, string owner)
    {
        DateTimeOffset now = Time.GetUtcNow();
        _uploads[assetId] = new WatchedUpload(client, assetId, owner, now) { NextCheck = now + _options.CheckInterval };
    }

    public bool IsWatched(string assetId, string owner) =>
        _uploads.TryGetValue(assetId, out WatchedUpload? upload) && upload.Owner == owner;

    /// <summary>Gets the reason why an upload was refused, for its owner.</summary>
    public UploadCheckResult? FindRefusal(string assetId, string owner) =>
        _uploads.TryGetValue(assetId, out WatchedUpload? upload) && upload.Owner == owner ? upload.Refused : null;

    /// <summary>Notes the result of a check.</summary>
    public void Note(string assetId, UploadCheckResult result)
    {
        if (result is UploadCheckResult.NotReady
            || !_uploads.TryGetValue(assetId, out WatchedUpload? upload)
            || upload.Refused is not null)
        {
            return;
        }

        if (UploadChecker.IsRefusal(result))
        {
            upload.Refused = result;
            upload.NextCheck = Time.GetUtcNow() + _memory;
        }
        else
        {
            _uploads.TryRemove(assetId, out _);
        }
    }

    /// <summary>Checks the uploads whose time has come.</summary>
    public async Task CheckDueAsync(CancellationToken cancellationToken)
    {
        var due = new List<WatchedUpload>();
        foreach (WatchedUpload upload in _uploads.Values.Where(upload => upload.NextCheck <= Time.GetUtcNow()))
        {
            if (upload.Refused is null)
            {
                due.Add(upload);
            }
            else
            {
                _uploads.TryRemove(upload.AssetId, out _);
            }
        }

        // Several at a time, so that one account that is slow, or one visitor with many uploads, does not delay the others.
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(due, parallel, async (upload, token) =>
        {
            try
            {
                await CheckAsync(upload, token).ConfigureAwait(false);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                // Whatever it is, it must not stop the application. The upload is checked again.
                UploadLog.CheckFailed(_logger, exception);
            }
        }).ConfigureAwait(false);
    }

    private async Task CheckAsync(WatchedUpload upload, CancellationToken cancellationToken)
    {
        TimeSpan age = Time.GetUtcNow() - upload.StartedAt;
        TimeSpan interval = age / 10;
        upload.NextCheck = Time.GetUtcNow()
            + (interval < _options.CheckInterval ? _options.CheckInterval : interval > MaxInterval ? MaxInterval : interval);
        (UploadCheckResult result, LivepeerAsset? asset) =
            await _checker.CheckAsync(upload.Client, upload.AssetId, cancellationToken).ConfigureAwait(false);
        if (result is UploadCheckResult.NotFound && age < MaxInterval)
        {
            // The server reads from a replica that can be behind.
            return;
        }

        if (asset?.Phase == AssetPhase.Uploading && age >= _options.UploadTimeout)
        {
            await UploadChecker.DeleteAsync(upload.Client, upload.AssetId, cancellationToken).ConfigureAwait(false);
            _uploads.TryRemove(upload.AssetId, out _);
        }

        if (UploadChecker.IsRefusal(result))
        {
            UploadLog.Refused(_logger, result);
        }

        Note(upload.AssetId, result);
    }
}
