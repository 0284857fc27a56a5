using Livepeer.Sdk.AspNetCore.Uploads;

namespace Livepeer.Sdk.AspNetCore;

/// <summary>The options of <c>MapLivepeerUploads</c>: what visitors may upload, and what becomes of it.</summary>
public sealed class LivepeerUploadsOptions : VisitorEndpointOptions
{
    /// <summary>
    /// Gets or sets the maximum size of a file, in bytes, or <see langword="null"/> for no limit. A larger file is refused when it is
    /// declared, and deleted when it turns out to be larger. The default is 1 GiB.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public long? MaxSize
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value ?? 1, nameof(value));
            field = value;
        }
    } = 1024 * 1024 * 1024;

    /// <summary>
    /// Gets or sets the maximum duration of a video, or <see langword="null"/> for no limit. A longer video is deleted once the server
    /// has processed it, as is one whose duration the server can't determine. The default is one hour.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public TimeSpan? MaxDuration
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value ?? TimeSpan.MaxValue, TimeSpan.Zero, nameof(value));
            field = value;
        }
    } = TimeSpan.FromHours(1);

    /// <summary>
    /// Gets the media types that visitors may declare, such as <c>video/mp4</c>, or <c>video/*</c> for all of a kind. The default is
    /// <c>video/*</c>. The declaration is not checked against the file: the server fails assets that are no videos.
    /// </summary>
    public ISet<string> AllowedTypes { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "video/*" };

    /// <summary>Gets or sets the playback policy of uploaded videos. The default is <see langword="null"/>: public.</summary>
    public PlaybackPolicy? PlaybackPolicy { get; set; }

    /// <summary>Gets or sets the renditions of uploaded videos. The default is <see langword="null"/>: the server's choice.</summary>
    public IReadOnlyList<TranscodeProfile>? Profiles { get; set; }

    /// <summary>Gets or sets a value that indicates whether to create MP4 files too. The default is the server's choice.</summary>
    public bool? StaticMp4 { get; set; }

    /// <summary>
    /// Gets or sets how long a visitor has to upload the file. The upload URLs do not expire by themselves: when the time is over, the
    /// empty asset is deleted, and the URLs with it. The default is 24 hours.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public TimeSpan UploadTimeout
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            field = value;
        }
    } = TimeSpan.FromHours(24);

    /// <summary>
    /// Gets or sets how often an upload that was just started is checked. The older an upload is, the less often it is checked, down to
    /// every five minutes. The default is 5 seconds.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 millisecond and 5 minutes.</exception>
    public TimeSpan CheckInterval
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.FromMilliseconds(1));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, UploadWatch.MaxInterval);
            field = value;
        }
    } = TimeSpan.FromSeconds(5);

    internal override void Validate(IServiceProvider services)
    {
        base.Validate(services);
        if (AllowedTypes.Count == 0)
        {
            throw new InvalidOperationException("AllowedTypes is empty, so that nothing can be uploaded.");
        }
    }

    internal bool IsAllowedType(string type) =>
        AllowedTypes.Contains(type)
        || (type.IndexOf('/', StringComparison.Ordinal) is > 0 and int slash && AllowedTypes.Contains($"{type.AsSpan(0, slash)}/*"));
}
