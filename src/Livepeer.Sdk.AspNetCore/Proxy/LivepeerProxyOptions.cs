using System.Diagnostics.CodeAnalysis;
using Livepeer.Sdk.AspNetCore.Proxy;
using Microsoft.AspNetCore.Http;

namespace Livepeer.Sdk.AspNetCore;

/// <summary>
/// The options of a proxy between web pages and the Livepeer Studio API. Everything is closed until it is opened by name. Each operation
/// applies only to objects of the visitor: see <see cref="VisitorEndpointOptions.Owner"/>.
/// </summary>
public sealed class LivepeerProxyOptions : VisitorEndpointOptions
{
    private readonly Dictionary<(string Method, string Pattern), ProxyRoute> _routes = [];

    /// <summary>
    /// Gets or sets the playback policy of assets and streams that visitors create, unless <c>playbackPolicy</c> is open to visitors and
    /// the request contains one. The default is <see langword="null"/>: public.
    /// </summary>
    public PlaybackPolicy? PlaybackPolicy { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether streams include the stream key, which a visitor needs to go live. Anyone who has it can
    /// go live. The default is <see langword="false"/>.
    /// </summary>
    public bool IncludeStreamKeys { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether assets include the URL that they were imported from, which can contain credentials of
    /// whoever imported them. The default is <see langword="false"/>.
    /// </summary>
    public bool IncludeSourceUrls { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether objects include <c>userId</c> and <c>projectId</c>, which identify your account. The
    /// default is <see langword="false"/>.
    /// </summary>
    public bool IncludeAccountIds { get; set; }

    /// <summary>
    /// Gets or sets the function that decides whether the visitor of a request owns the multistream target with an ID. The server stores
    /// no <c>creatorId</c> for targets, so your application must. Required to read or update targets, or to use existing ones for streams.
    /// </summary>
    public Func<HttpContext, string, Task<bool>>? OwnsMultistreamTarget { get; set; }

    /// <summary>
    /// Gets or sets the function that is called with the ID of each multistream target that a visitor creates by
    /// <see cref="AllowCreateMultistreamTarget"/>, so that your application can store its owner.
    /// </summary>
    public Func<HttpContext, string, Task>? MultistreamTargetCreated { get; set; }

    internal IEnumerable<ProxyRoute> Routes => _routes.Values;

    private bool NeedsTargetOwner { get; set; }

    /// <summary>Opens <c>GET /asset/{id}</c>. A recording belongs to the owner of its stream; a clip belongs to no visitor.</summary>
    /// <returns>The options.</returns>
    public LivepeerProxyOptions AllowGetAsset() => Open("GET", "/asset/{id}", AssetRoutes.GetAsync);

    /// <summary>Opens <c>PATCH /asset/{id}</c>, for the name.</summary>
    /// <param name="inputs">The other properties that visitors may set.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentException"><paramref name="inputs"/> contains a property that can't be updated.</exception>
    public LivepeerProxyOptions AllowUpdateAsset(ProxyAssetInputs inputs = ProxyAssetInputs.None)
    {
        string[] names = InputNames.ForAsset(inputs, ProxyAssetInputs.PlaybackPolicy | ProxyAssetInputs.Storage);
        return Open("PATCH", "/asset/{id}", (call, options) => AssetRoutes.UpdateAsync(call, options, names));
    }

    /// <summary>
    /// Opens <c>POST /asset/request-upload</c>, which returns URLs that the page uploads a file to. Nothing limits the file; to check its
    /// size and duration, use <c>MapLivepeerUploads</c> instead.
    /// </summary>
    /// <param name="inputs">The properties, apart from the name, that visitors may set.</param>
    /// <returns>The options.</returns>
    public LivepeerProxyOptions AllowUploads(ProxyAssetInputs inputs = ProxyAssetInputs.None)
    {
        string[] names = InputNames.ForAsset(inputs, InputNames.AllOfAsset);
        return Open("POST", "/asset/request-upload", (call, options) => AssetRoutes.RequestUploadAsync(call, options, names));
    }

    /// <summary>Opens <c>POST /asset/upload/url</c>, which imports the file at an <c>https</c> URL. Nothing limits the file.</summary>
    /// <param name="inputs">The properties, apart from the name and the URL, that visitors may set.</param>
    /// <returns>The options.</returns>
    public LivepeerProxyOptions AllowImports(ProxyAssetInputs inputs = ProxyAssetInputs.None)
    {
        string[] names = [.. InputNames.ForAsset(inputs, InputNames.AllOfAsset), "url"];
        return Open("POST", "/asset/upload/url", (call, options) => AssetRoutes.ImportAsync(call, options, names));
    }

    /// <summary>Opens <c>POST /asset/{id}/export</c>.</summary>
    /// <param name="exports">Where visitors may export to.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentException"><paramref name="exports"/> contains nothing, or an undefined value.</exception>
    public LivepeerProxyOptions AllowExports(ProxyExports exports)
    {
        string[] names = InputNames.ForExport(exports);
        return Open("POST", "/asset/{id}/export", (call, options) => AssetRoutes.ExportAsync(call, options, names));
    }

    /// <summary>Opens <c>POST /stream</c>. A page needs <see cref="IncludeStreamKeys"/> as well to go live.</summary>
    /// <param name="inputs">The properties, apart from the name, that visitors may set.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentException"><paramref name="inputs"/> contains <see cref="ProxyStreamInputs.Suspended"/>.</exception>
    public LivepeerProxyOptions AllowCreateStream(ProxyStreamInputs inputs = ProxyStreamInputs.None)
    {
        string[] names = InputNames.ForStream(inputs, InputNames.CreateStream);
        return Open("POST", "/stream", (call, options) => StreamRoutes.CreateAsync(call, options, names));
    }

    /// <summary>Opens <c>GET /stream/{id}</c>.</summary>
    /// <returns>The options.</returns>
    public LivepeerProxyOptions AllowGetStream() => Open("GET", "/stream/{id}", StreamRoutes.GetAsync);

    /// <summary>Opens <c>PATCH /stream/{id}</c>, for the name.</summary>
    /// <param name="inputs">The other properties that visitors may set.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentException"><paramref name="inputs"/> contains a property that can't be updated.</exception>
    public LivepeerProxyOptions AllowUpdateStream(ProxyStreamInputs inputs = ProxyStreamInputs.None)
    {
        string[] names = InputNames.ForStream(inputs, InputNames.UpdateStream);
        return Open("PATCH", "/stream/{id}", (call, options) => StreamRoutes.UpdateAsync(call, options, names));
    }

    /// <summary>
    /// Opens <c>GET /stream/{id}/sessions</c> and its older form <c>GET /stream/sessions/{id}</c>, with the parameters <c>limit</c>,
    /// <c>cursor</c> and <c>record</c>. The header <c>Link</c> of the response refers to the next page.
    /// </summary>
    /// <returns>The options.</returns>
    public LivepeerProxyOptions AllowListSessions()
    {
        Open("GET", "/stream/sessions/{id}", SessionRoutes.ListAsync, SessionRoutes.ListQuery);
        return Open("GET", "/stream/{id}/sessions", SessionRoutes.ListAsync, SessionRoutes.ListQuery);
    }

    /// <summary>Opens <c>GET /session/{id}</c>. A session belongs to the owner of its stream.</summary>
    /// <returns>The options.</returns>
    public LivepeerProxyOptions AllowGetSession() => Open("GET", "/session/{id}", SessionRoutes.GetAsync);

    /// <summary>Opens <c>GET /task/{id}</c>. A task belongs to the owner of its assets.</summary>
    /// <returns>The options.</returns>
    public LivepeerProxyOptions AllowGetTask() => Open("GET", "/task/{id}", TaskRoutes.GetAsync);

    /// <summary>Opens <c>POST /multistream/target</c>.</summary>
    /// <returns>The options.</returns>
    public LivepeerProxyOptions AllowCreateMultistreamTarget() => Open("POST", "/multistream/target", TargetRoutes.CreateAsync);

    /// <summary>Opens <c>GET /multistream/target/{id}</c>. Requires <see cref="OwnsMultistreamTarget"/>.</summary>
    /// <returns>The options.</returns>
    public LivepeerProxyOptions AllowGetMultistreamTarget()
    {
        NeedsTargetOwner = true;
        return Open("GET", "/multistream/target/{id}", TargetRoutes.GetAsync);
    }

    /// <summary>Opens <c>PATCH /multistream/target/{id}</c>. Requires <see cref="OwnsMultistreamTarget"/>.</summary>
    /// <returns>The options.</returns>
    public LivepeerProxyOptions AllowUpdateMultistreamTarget()
    {
        NeedsTargetOwner = true;
        return Open("PATCH", "/multistream/target/{id}", TargetRoutes.UpdateAsync);
    }

    /// <summary>Opens <c>GET /data/views/{id}/total</c>, the number of views of an asset.</summary>
    /// <returns>The options.</returns>
    [Experimental(Experiments.Metrics)]
    public LivepeerProxyOptions AllowGetAssetViews() => Open("GET", "/data/views/{id}/total", ViewRoutes.GetAssetViewsAsync);

    /// <summary>Opens <c>GET /data/views/query/total/{id}</c>, the number of views of a playback ID.</summary>
    /// <returns>The options.</returns>
    [Experimental(Experiments.Metrics)]
    public LivepeerProxyOptions AllowGetTotalViews() => Open("GET", "/data/views/query/total/{id}", ViewRoutes.GetTotalAsync);

    /// <summary>
    /// Opens <c>GET /data/views/query/creator</c>, the viewership of one asset or stream, with the parameters <c>assetId</c> or
    /// <c>streamId</c>, <c>from</c> and <c>to</c> in milliseconds, <c>timeStep</c> and <c>breakdownBy[]</c>. The breakdowns that identify
    /// or locate single viewers remain closed.
    /// </summary>
    /// <returns>The options.</returns>
    [Experimental(Experiments.Metrics)]
    public LivepeerProxyOptions AllowGetViews() =>
        Open("GET", "/data/views/query/creator", ViewRoutes.GetAsync, ViewRoutes.QueryNames);

    internal override void Validate(IServiceProvider services)
    {
        base.Validate(services);
        if (NeedsTargetOwner && OwnsMultistreamTarget is null)
        {
            throw new InvalidOperationException(
                "The server does not know which visitor a multistream target belongs to. Set the option OwnsMultistreamTarget.");
        }
    }

    private LivepeerProxyOptions Open(
        string method,
        string pattern,
        Func<VisitorCall, LivepeerProxyOptions, Task> handler,
        params IReadOnlyCollection<string> queryNames)
    {
        _routes[(method, pattern)] = new ProxyRoute(method, pattern, queryNames, call => handler(call, this));
        return this;
    }
}
