using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Http.Resilience;

namespace Livepeer.Sdk;

/// <summary>Options for reaching Livepeer Studio. They are validated when the application starts.</summary>
/// <remarks>
/// After a reload of configuration, a new credential is used from the next request on; all other options are read once, and a change
/// takes effect when the application restarts. A reload that is invalid is logged and ignored.
/// </remarks>
public sealed class LivepeerOptions
{
    /// <summary>
    /// Gets or sets the API key. Exactly one of <see cref="ApiKey"/>, <see cref="ApiKeyProvider"/>, <see cref="AccessToken"/> and
    /// <see cref="AccessTokenProvider"/> is required.
    /// </summary>
    public Secret? ApiKey { get; set; }

    /// <summary>
    /// Gets or sets a delegate that returns the API key, from a vault for instance. It is called before every attempt and should cache.
    /// </summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public Func<CancellationToken, ValueTask<string>>? ApiKeyProvider { get; set; }

    /// <summary>Gets or sets the access token of a dashboard session, which a few operations require instead of an API key.</summary>
    public Secret? AccessToken { get; set; }

    /// <summary>Gets or sets a delegate that returns the access token. It is called before every attempt and should cache.</summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public Func<CancellationToken, ValueTask<string>>? AccessTokenProvider { get; set; }

    /// <summary>
    /// Gets or sets the base address of the API. It must use https, except on this machine itself. The default is
    /// <c>https://livepeer.studio/api</c>.
    /// </summary>
    public Uri BaseAddress { get; set; } = new("https://livepeer.studio/api");

    /// <summary>
    /// Gets or sets the URL that broadcasters push to over RTMP, without the stream key. The default is
    /// <c>rtmp://rtmp.livepeer.com/live</c>.
    /// </summary>
    public string RtmpIngestUrl { get; set; } = "rtmp://rtmp.livepeer.com/live";

    /// <summary>
    /// Gets or sets the URL that broadcasters push to over WebRTC (WHIP), without the stream key. The default is
    /// <c>https://playback.livepeer.studio/webrtc</c>.
    /// </summary>
    public Uri WhipIngestUrl { get; set; } = new("https://playback.livepeer.studio/webrtc");

    /// <summary>
    /// Gets or sets the time limit for each attempt to receive the response headers, and after that, give or take an eighth, for each
    /// further part of the body. The default is 30 seconds. Use <see cref="Timeout.InfiniteTimeSpan"/> for no limit.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Gets or sets the time limit for a whole call, including its retries and the delays between them. The default is 100 seconds. Use
    /// <see cref="Timeout.InfiniteTimeSpan"/> for no limit.
    /// </summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// Gets or sets the time limit for a generation, which replaces <see cref="AttemptTimeout"/> and <see cref="TotalTimeout"/>. The
    /// default is 10 minutes, which is the server's own limit. Use <see cref="Timeout.InfiniteTimeSpan"/> for no limit.
    /// </summary>
    public TimeSpan GenerationTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Gets or sets the maximum number of retries. The default is 3; 0 turns retries off. Reads and deletions are retried after any
    /// transient fault of the network or the server, and so are requests for an upload slot, since a slot that is never filled does not
    /// become a video; other requests only if the server provably did not execute them.
    /// </summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>
    /// Gets or sets the base delay before the first retry, which grows exponentially with jitter. The default is 500 milliseconds. A
    /// <c>Retry-After</c> header takes precedence.
    /// </summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// Gets or sets the maximum delay before a retry. The default is 8 seconds. A <c>Retry-After</c> header takes precedence.
    /// </summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>
    /// Gets or sets the largest response body that is read into memory, in bytes, after decompression. The default is 32 MiB; a page of a
    /// thousand assets has about 2 MB. A larger one ends the call with a <see cref="LivepeerApiException"/>. A body that is read as a
    /// stream has no limit.
    /// </summary>
    public long MaxResponseSize { get; set; } = 32 * 1024 * 1024;

    /// <summary>
    /// Gets or sets a delegate that changes the retry strategy. Metrics, logs and the delay that the server requests are preserved, and
    /// nothing is created twice, whatever it makes of <c>ShouldHandle</c>.
    /// </summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public Action<HttpRetryStrategyOptions>? ConfigureRetry { get; set; }

    /// <summary>Gets what is wrong with the configuration that these options were bound from.</summary>
    internal List<string> ConfigurationProblems { get; } = [];

    internal LivepeerCredential? ToCredential() => this switch
    {
        { ApiKey: { } key } => LivepeerCredential.ApiKey(key.Reveal()),
        { ApiKeyProvider: { } provider } => LivepeerCredential.ApiKey(provider),
        { AccessToken: { } token } => LivepeerCredential.AccessToken(token.Reveal()),
        { AccessTokenProvider: { } provider } => LivepeerCredential.AccessToken(provider),
        _ => null,
    };
}
