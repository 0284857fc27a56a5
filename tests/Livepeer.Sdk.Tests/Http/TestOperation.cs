using Livepeer.Sdk.Http;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Polly;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>A call that is never sent, for the rules that decide by its state. An attempt has five seconds.</summary>
internal sealed class TestOperation : IDisposable
{
    public FakeTimeProvider Time { get; } = new();

    public HttpRequestMessage Request { get; } = new(HttpMethod.Get, "https://host/api/stream");

    public CancellationTokenSource Caller { get; } = new();

    /// <summary>The call that was created last.</summary>
    public Operation? Operation { get; private set; }

    /// <summary>Gets an exception whose type two versions of Polly have, which the compiler can't tell apart here.</summary>
    public static Exception ForeignTimeout =>
        (Exception)Activator.CreateInstance(typeof(ResiliencePipeline).Assembly.GetType("Polly.Timeout.TimeoutRejectedException", true)!)!;

    /// <summary>Begins the call.</summary>
    /// <param name="total">The time limit of the call; one minute if <see langword="null"/>.</param>
    public Operation Create(TimeSpan? total = null)
    {
        var limits = new OperationLimits(new LivepeerOptions(), TimeSpan.FromSeconds(5), total ?? TimeSpan.FromMinutes(1), Time);
        return Operation = new Operation(Request, LivepeerCredential.ApiKey(Clients.Key), limits, Caller.Token);
    }

    public void Dispose()
    {
        Operation?.Dispose();
        Request.Dispose();
        Caller.Dispose();
    }
}
