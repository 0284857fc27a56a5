using System.Text.Json.Serialization;

namespace Livepeer.Sdk.AspNetCore.Proxy;

/// <summary>A problem, as of RFC 9457.</summary>
internal sealed record ProblemView(string Title, int Status, string Detail);

/// <summary>What visitors see of an asset, in the API's own notation: times in milliseconds, durations in seconds.</summary>
internal sealed record AssetView(string Id)
{
    public string? Name { get; init; }

    public string? PlaybackId { get; init; }

    public StatusView? Status { get; init; }

    public long? Size { get; init; }

    public SourceView? Source { get; init; }

    public string? PlaybackUrl { get; init; }

    public string? DownloadUrl { get; init; }

    public PolicyView? PlaybackPolicy { get; init; }

    public VideoView? VideoSpec { get; init; }

    public StorageView? Storage { get; init; }

    public long? CreatedAt { get; init; }

    public string? UserId { get; init; }

    public string? ProjectId { get; init; }

    public static AssetView Create(LivepeerAsset asset, LivepeerProxyOptions options) => new(asset.Id)
    {
        Name = asset.Name,
        PlaybackId = asset.PlaybackId,
        Status = StatusView.Create(asset.Status),
        Size = asset.Size,
        Source = asset.Source is { } source ? new SourceView(source.Type?.Value, options.IncludeSourceUrls ? source.Url : null) : null,
        PlaybackUrl = asset.PlaybackUrl,
        DownloadUrl = asset.DownloadUrl,
        PlaybackPolicy = PolicyView.Create(asset.PlaybackPolicy),
        VideoSpec = asset.VideoSpec is { } video ? new VideoView(video.Format, video.Duration?.TotalSeconds, video.Bitrate) : null,
        Storage = asset.Storage?.Ipfs is { } ipfs ? new StorageView(new IpfsView(ipfs.Cid, ipfs.Url, ipfs.GatewayUrl)) : null,
        CreatedAt = asset.CreatedAt?.ToUnixTimeMilliseconds(),
        UserId = options.IncludeAccountIds ? asset.UserId : null,
        ProjectId = options.IncludeAccountIds ? asset.ProjectId : null,
    };
}

internal sealed record StatusView(string? Phase, double? Progress, string? ErrorMessage, long? UpdatedAt)
{
    public static StatusView? Create(AssetStatus? status) => status is null
        ? null
        : new StatusView(
            status.Phase?.Value, status.Progress, HideUrls(status.ErrorMessage), status.UpdatedAt?.ToUnixTimeMilliseconds());

    public static StatusView? Create(LivepeerTaskStatus? status) => status is null
        ? null
        : new StatusView(
            status.Phase?.Value, status.Progress, HideUrls(status.ErrorMessage), status.UpdatedAt?.ToUnixTimeMilliseconds());

    /// <summary>Replaces a message that contains a URL, such as the one of a download that failed, with its credentials.</summary>
    public static string? HideUrls(string? message) =>
        message?.Contains("://", StringComparison.Ordinal) == true ? "The file could not be processed." : message;
}

internal sealed record SourceView(string? Type, string? Url);

internal sealed record PolicyView(string? Type)
{
    public static PolicyView? Create(PlaybackPolicyInfo? policy) => policy is null ? null : new PolicyView(policy.Type?.Value);
}

internal sealed record VideoView(string? Format, double? Duration, double? Bitrate);

internal sealed record StorageView(IpfsView Ipfs);

internal sealed record IpfsView(string? Cid, string? Url, string? GatewayUrl);

/// <summary>Where to upload a file. Pages need the URLs in the clear; they grant nothing but this upload.</summary>
internal sealed record SlotView(string Url, string TusEndpoint, AssetView Asset, IdView Task);

/// <summary>The same as <see cref="UploadTicket"/>, without the playback ID, which a visitor gets after the check.</summary>
internal sealed record TicketView(string Url, string TusEndpoint, string AssetId);

internal sealed record IdView(string Id);

internal sealed record AssetTaskView(AssetView Asset, IdView Task);

internal sealed record ExportView(TaskView Task);

/// <summary>What visitors see of a stream.</summary>
internal sealed record StreamView(string Id)
{
    public string? Name { get; init; }

    public string? PlaybackId { get; init; }

    public string? StreamKey { get; init; }

    public bool? IsActive { get; init; }

    public bool? IsHealthy { get; init; }

    public IList<string>? Issues { get; init; }

    public bool? Record { get; init; }

    public bool? Suspended { get; init; }

    public PolicyView? PlaybackPolicy { get; init; }

    public long? CreatedAt { get; init; }

    public long? LastSeen { get; init; }

    public string? UserId { get; init; }

    public string? ProjectId { get; init; }

    public static StreamView Create(LivepeerStream stream, LivepeerProxyOptions options) => new(stream.Id)
    {
        Name = stream.Name,
        PlaybackId = stream.PlaybackId,
        StreamKey = options.IncludeStreamKeys ? stream.StreamKey?.Reveal() : null,
        IsActive = stream.IsActive,
        IsHealthy = stream.IsHealthy,
        Issues = stream.Issues,
        Record = stream.Record,
        Suspended = stream.Suspended,
        PlaybackPolicy = PolicyView.Create(stream.PlaybackPolicy),
        CreatedAt = stream.CreatedAt?.ToUnixTimeMilliseconds(),
        LastSeen = stream.LastSeen?.ToUnixTimeMilliseconds(),
        UserId = options.IncludeAccountIds ? stream.UserId : null,
        ProjectId = options.IncludeAccountIds ? stream.ProjectId : null,
    };
}

/// <summary>What visitors see of a session.</summary>
internal sealed record SessionView(string Id)
{
    public string? Name { get; init; }

    public string? ParentId { get; init; }

    public string? PlaybackId { get; init; }

    public bool? IsHealthy { get; init; }

    public IList<string>? Issues { get; init; }

    public bool? Record { get; init; }

    public string? RecordingStatus { get; init; }

    public string? RecordingUrl { get; init; }

    public string? Mp4Url { get; init; }

    public double? SourceSegmentsDuration { get; init; }

    public long? CreatedAt { get; init; }

    public long? LastSeen { get; init; }

    public string? UserId { get; init; }

    public string? ProjectId { get; init; }

    public static SessionView Create(LivepeerSession session, LivepeerProxyOptions options) => new(session.Id)
    {
        Name = session.Name,
        ParentId = session.ParentId,
        PlaybackId = session.PlaybackId,
        IsHealthy = session.IsHealthy,
        Issues = session.Issues,
        Record = session.Record,
        RecordingStatus = session.RecordingStatus?.Value,
        RecordingUrl = session.RecordingUrl,
        Mp4Url = session.Mp4Url,
        SourceSegmentsDuration = session.SourceDuration?.TotalSeconds,
        CreatedAt = session.CreatedAt?.ToUnixTimeMilliseconds(),
        LastSeen = session.LastSeen?.ToUnixTimeMilliseconds(),
        UserId = options.IncludeAccountIds ? session.UserId : null,
        ProjectId = options.IncludeAccountIds ? session.ProjectId : null,
    };
}

/// <summary>What visitors see of a task. Its parameters can contain credentials.</summary>
internal sealed record TaskView(string Id)
{
    public string? Type { get; init; }

    public StatusView? Status { get; init; }

    public string? InputAssetId { get; init; }

    public string? OutputAssetId { get; init; }

    public TaskOutputView? Output { get; init; }

    public long? CreatedAt { get; init; }

    public string? UserId { get; init; }

    public string? ProjectId { get; init; }

    public static TaskView Create(LivepeerTask task, LivepeerProxyOptions options) => new(task.Id)
    {
        Type = task.Type?.Value,
        Status = StatusView.Create(task.Status),
        InputAssetId = task.InputAssetId,
        OutputAssetId = task.OutputAssetId,
        Output = task.Output?.Export?.Ipfs is { } ipfs
            ? new TaskOutputView(new TaskExportView(new IpfsExportView(ipfs.VideoFileCid, ipfs.VideoFileUrl, ipfs.VideoFileGatewayUrl)))
            : null,
        CreatedAt = task.CreatedAt?.ToUnixTimeMilliseconds(),
        UserId = options.IncludeAccountIds ? task.UserId : null,
        ProjectId = options.IncludeAccountIds ? task.ProjectId : null,
    };
}

internal sealed record TaskOutputView(TaskExportView Export);

internal sealed record TaskExportView(IpfsExportView Ipfs);

internal sealed record IpfsExportView(string? VideoFileCid, string? VideoFileUrl, string? VideoFileGatewayUrl);

/// <summary>What visitors see of a multistream target, never its URL.</summary>
internal sealed record TargetView(string Id, string? Name, bool? Disabled, long? CreatedAt);

/// <summary>The views of an asset, or in total.</summary>
internal sealed record ViewsView
{
    public string? Id { get; init; }

    public string? PlaybackId { get; init; }

    public long? StartViews { get; init; }

    public long? ViewCount { get; init; }

    public double? PlaytimeMins { get; init; }
}

/// <summary>A row of viewership, without what identifies or locates single viewers.</summary>
internal sealed record ViewershipView
{
    public string? PlaybackId { get; init; }

    public long? Timestamp { get; init; }

    public string? DeviceType { get; init; }

    public string? Device { get; init; }

    public string? Cpu { get; init; }

    public string? Os { get; init; }

    public string? Browser { get; init; }

    public string? BrowserEngine { get; init; }

    public string? Continent { get; init; }

    public string? Country { get; init; }

    public string? Subdivision { get; init; }

    [JsonPropertyName("timezone")]
    public string? TimeZone { get; init; }

    public long? ViewCount { get; init; }

    public double? PlaytimeMins { get; init; }

    public double? TtffMs { get; init; }

    public double? RebufferRatio { get; init; }

    public double? ErrorRate { get; init; }

    public double? ExitsBeforeStart { get; init; }
}
