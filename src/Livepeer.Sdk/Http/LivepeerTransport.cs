using System.Net;
using Livepeer.Sdk.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Refit;

namespace Livepeer.Sdk.Http;

/// <summary>
/// The dependencies that all clients of one registration share, whatever their credential: two connection pools, the options, the clock and
/// the logger.
/// </summary>
internal sealed class LivepeerTransport : IDisposable
{
    private readonly HttpMessageHandler _uploads;

    public LivepeerTransport(IServiceProvider services, string name)
    {
        Options = services.GetRequiredService<IOptionsMonitor<LivepeerOptions>>().Get(name);
        Time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        Logger = services.GetService<ILoggerFactory>()?.CreateLogger(Log.Category) ?? NullLogger.Instance;
        Retries = new RetryPipeline(Options, Time, Logger);
        Calls = new CallSettings(Options, Time, Retries.MaxRetries);
        Settings = new RefitSettings(new JsonContentSerializer())
        {
            Version = HttpVersion.Version20,
            RequestBodySerialization = RequestBodySerializationMode.Buffered,
            ExceptionFactory = static response => new ValueTask<Exception?>((response as OperationHandler.FailedResponse)?.Error),
            TransportExceptionFactory = static (_, exception, _) => exception,
            DeserializationExceptionFactory = static (_, exception) => new ValueTask<Exception?>(exception),
        };
        var handlers = services.GetRequiredService<IHttpMessageHandlerFactory>();
        Api = handlers.CreateHandler(ConnectionNames.Api(name));
        _uploads = handlers.CreateHandler(ConnectionNames.Uploads(name));
        Uploads = new HttpClient(_uploads, disposeHandler: false)
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        LivepeerDiagnostics.AddUserAgent(Uploads.DefaultRequestHeaders);
    }

    public LivepeerOptions Options { get; }

    public TimeProvider Time { get; }

    public ILogger Logger { get; }

    public RetryPipeline Retries { get; }

    /// <summary>Gets how calls behave that have no options of their own.</summary>
    public CallSettings Calls { get; }

    public RefitSettings Settings { get; }

    public HttpMessageHandler Api { get; }

    /// <summary>Gets the client that sends without a key, to whatever host the server names for uploads.</summary>
    public HttpClient Uploads { get; }

    /// <summary>
    /// Closes the sockets. The client factory does not: its handlers ignore disposal and leave the rest to the garbage collector.
    /// </summary>
    public void Dispose()
    {
        Uploads.Dispose();
        Innermost(Api).Dispose();
        Innermost(_uploads).Dispose();
    }

    private static HttpMessageHandler Innermost(HttpMessageHandler handler)
    {
        while (handler is DelegatingHandler { InnerHandler: { } inner })
        {
            handler = inner;
        }

        return handler;
    }
}
