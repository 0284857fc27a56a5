using Microsoft.Extensions.Logging;
using Refit;

namespace Livepeer.Sdk.Http;

/// <summary>
/// The dependencies that all groups of one client share: the connections to the API and to upload hosts, the clock and the logger.
/// </summary>
internal sealed class LivepeerConnection : IDisposable
{
    /// <summary>The name of the disposed object, from the caller's point of view.</summary>
    public const string Owner = "Livepeer.Sdk.LivepeerClient";

    private readonly LivepeerTransport _transport;
    private readonly LivepeerCredentialSource _credential;
    private readonly OperationHandler _handler;
    private readonly HttpClient _api;
    private readonly BrowserKeyCheck? _keyCheck;
    private readonly LivepeerConnection? _client;
    private CancellationTokenSource? _closing;

    public LivepeerConnection(LivepeerTransport transport, LivepeerCredentialSource credential)
    {
        _transport = transport;
        _credential = credential;
        Calls = transport.Calls;
        _handler = new OperationHandler(transport, credential, Calls, transport.Api, () => Closing);
        _api = CreateHttpClient(_handler);
        _keyCheck = OperatingSystem.IsBrowser() ? new BrowserKeyCheck(ReadAccountAsync, transport.Logger) : null;
    }

    private LivepeerConnection(LivepeerConnection client, CallSettings calls)
    {
        _transport = client._transport;
        _credential = client._credential;
        Calls = calls;
        var attempts = new ViewAttemptHandler(calls, _transport.Api);
        _handler = new OperationHandler(_transport, _credential, calls, attempts, () => client.Closing);
        _api = CreateHttpClient(new ViewHandler(client, _handler));
        _keyCheck = client._keyCheck;
        _client = client;
    }

    /// <summary>Gets how the calls behave.</summary>
    public CallSettings Calls { get; }

    /// <summary>Whether the client was disposed.</summary>
    public bool IsClosed => _handler.IsClosed;

    /// <summary>Gets the token that is canceled when the client is disposed, for its views and the bodies that its callers read.</summary>
    public CancellationToken Closing => LazyInitializer.EnsureInitialized(ref _closing).Token;

    public LivepeerTransport Transport => _transport;

    public LivepeerOptions Options => _transport.Options;

    public TimeProvider Time => _transport.Time;

    public ILogger Logger => _transport.Logger;

    /// <summary>Creates a view, whose calls behave differently and end with those of the client.</summary>
    public LivepeerConnection CreateView(CallSettings calls) => new(_client ?? this, calls);

    /// <summary>Sends a custom request of the caller.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, Uri url, CustomRequest custom, HttpContent? content, CancellationToken cancellationToken)
    {
        if (content is not null)
        {
            // Buffered so that it can be sent again and searched for secrets.
            await content.LoadIntoBufferAsync(cancellationToken).ConfigureAwait(false);
        }

        var request = new HttpRequestMessage(method, url) { Version = _transport.Settings.Version, Content = content };
        Operation.SetCustom(request, custom);
        HttpResponseMessage response = await _api
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        return response is OperationHandler.FailedResponse failed ? throw failed.Error : response;
    }

    /// <summary>Creates one of the interfaces in <c>Livepeer.Sdk.Protocol</c>.</summary>
    public T Api<T>()
    {
        _keyCheck?.Start();
        return RestService.ForGenerated<T>(_api, _transport.Settings);
    }

    /// <summary>Cancels calls in progress and refuses further ones. The transport owns the sockets.</summary>
    public void Dispose()
    {
        _handler.Close();
        _api.CancelPendingRequests();

        // A full fence: a view either sees that the client is closed, or its token is canceled.
        Interlocked.CompareExchange(ref _closing, null, null)?.Cancel();
    }

    /// <summary>
    /// The handlers enforce the time limits: the exception of HttpClient's own limit can't be distinguished from a cancellation.
    /// </summary>
    private HttpClient CreateHttpClient(HttpMessageHandler handler) => new(handler, disposeHandler: false)
    {
        BaseAddress = _transport.Options.BaseAddress,
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Sends a request that the server refuses for restricted keys.</summary>
    private async Task ReadAccountAsync(CancellationToken cancellationToken)
    {
        const string Path = "/user/me";
        Uri url = CustomUrl.Create(Options.BaseAddress, Path);
        using HttpResponseMessage response = await SendAsync(
            HttpMethod.Get, url, new CustomRequest(Path, IsStreamed: false), null, cancellationToken).ConfigureAwait(false);
    }
}
