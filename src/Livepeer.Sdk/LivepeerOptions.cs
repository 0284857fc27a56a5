using Microsoft.Extensions.Http.Resilience;

namespace Livepeer.Sdk;

/// <summary>How to reach Livepeer Studio, and as whom. Checked when the application starts.</summary>
public sealed class LivepeerOptions
{
    /// <summary>The API key. One of this, <see cref="ApiKeyProvider"/>, <see cref="AccessToken"/> and <see cref="AccessTokenProvider"/> is needed.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Gives the API key, before every attempt anew: a vault, a file. Caching is its own affair.</summary>
    public Func<CancellationToken, ValueTask<string>>? ApiKeyProvider { get; set; }

    /// <summary>The access token of a dashboard session, which a few operations want instead of a key.</summary>
    public string? AccessToken { get; set; }

    /// <summary>Gives the access token, before every attempt anew.</summary>
    public Func<CancellationToken, ValueTask<string>>? AccessTokenProvider { get; set; }

    /// <summary>Where the API is; <c>https://livepeer.studio/api</c> unless set. Plain http only to this machine itself.</summary>
    public Uri BaseAddress { get; set; } = new("https://livepeer.studio/api");

    /// <summary>Where broadcasters push to over RTMP; the stream key is added. <c>rtmp://rtmp.livepeer.com/live</c> unless set.</summary>
    public string RtmpIngestUrl { get; set; } = "rtmp://rtmp.livepeer.com/live";

    /// <summary>Where broadcasters push to over WebRTC (WHIP); the stream key is added. <c>https://playback.livepeer.studio/webrtc</c> unless set.</summary>
    public Uri WhipIngestUrl { get; set; } = new("https://playback.livepeer.studio/webrtc");

    /// <summary>
    /// How long one attempt may take until the headers of its answer are there, and then, give or take an eighth, each wait for more of the body.
    /// 30 seconds unless set; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a call may take in all, its retries and their waits included. 100 seconds unless set; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How long a generation may take, in place of the other two limits. 10 minutes unless set, as long as the server's own.</summary>
    public TimeSpan GenerationTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// How often a call is tried again at most: 3 unless set, never for 0. Reads and deletions are, after any fault of the network
    /// or the server; what creates or changes only where it provably never reached the server or was turned away with 429.
    /// </summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>The wait before the first retry, doubled with each further one, with some chance. 500 milliseconds unless set. A wait that the server asks for comes first.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The longest wait before a retry, unless the server asks for a longer one. 8 seconds unless set.</summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>
    /// Gets or sets the largest response body that is read into memory, in bytes, after decompression. The default is 32 MiB; a page of a
    /// thousand assets has about 2. A larger one ends the call with a <see cref="LivepeerApiException"/>. A body that the caller reads as a
    /// stream has no limit.
    /// </summary>
    public long MaxResponseSize { get; set; } = 32 * 1024 * 1024;

    /// <summary>Changes the retry strategy. Whoever replaces its <c>ShouldHandle</c> takes over the care that nothing is created twice.</summary>
    public Action<HttpRetryStrategyOptions>? ConfigureRetry { get; set; }

    internal LivepeerCredential? ToCredential() => this switch
    {
        { ApiKey: { } key } => LivepeerCredential.ApiKey(key),
        { ApiKeyProvider: { } provider } => LivepeerCredential.ApiKey(provider),
        { AccessToken: { } token } => LivepeerCredential.AccessToken(token),
        { AccessTokenProvider: { } provider } => LivepeerCredential.AccessToken(provider),
        _ => null,
    };
}
