namespace Livepeer.Sdk.AspNetCore.Uploads;

/// <summary>What a visitor sees of an upload. The playback ID appears when the video has been checked.</summary>
internal sealed record UploadView(string Id, string? Phase)
{
    public string? Name { get; init; }

    public double? Progress { get; init; }

    public string? ErrorMessage { get; init; }

    public string? Reason { get; init; }

    public long? Size { get; init; }

    public double? Duration { get; init; }

    public string? PlaybackId { get; init; }

    public string? PlaybackUrl { get; init; }
}
