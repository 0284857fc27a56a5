using Livepeer.Sdk.Protocol;
using Microsoft.Extensions.Logging;
using Refit;

namespace Livepeer.Sdk.Http;

/// <summary>What every group of one client is made of: the way to the API, the way to upload hosts, the clock, the log.</summary>
internal sealed class LivepeerConnection : IDisposable
{
    private readonly LivepeerTransport _transport;
    private readonly HttpClient _api;

    public LivepeerConnection(LivepeerTransport transport, LivepeerCredentialSource credential)
    {
        _transport = transport;
        var handler = new OperationHandler(transport, credential);

        // The deadlines are the handlers' own: HttpClient's would end in an exception that nobody could tell apart.
        _api = new HttpClient(handler, disposeHandler: false)
        {
            BaseAddress = transport.Options.BaseAddress,
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    public LivepeerOptions Options => _transport.Options;

    public TimeProvider Time => _transport.Time;

    public ILogger Logger => _transport.Logger;

    /// <summary>The account behind the key.</summary>
    public OwnAccount OwnAccount => field ??= new OwnAccount(Api<IAccountApi>());

    /// <summary>Sends without a key, to whatever host the server names for uploads.</summary>
    public HttpClient Uploads => _transport.Uploads;

    /// <summary>Sends a request of the caller's own; what the server refuses ends in one of our exceptions.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri address, HttpContent? content, CancellationToken cancellationToken)
    {
        if (content is not null)
        {
            // So that it can be sent again, and looked through for secrets.
            await content.LoadIntoBufferAsync(cancellationToken).ConfigureAwait(false);
        }

        var request = new HttpRequestMessage(method, address) { Version = _transport.Settings.Version, Content = content };
        return await _api.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>One of the interfaces in <c>Livepeer.Sdk.Protocol</c>.</summary>
    public T Api<T>() => RestService.ForGenerated<T>(_api, _transport.Settings);

    /// <summary>Ends what is under way. The connections are the transport's.</summary>
    public void Dispose() => _api.Dispose();
}
