using System.Net;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>A recording and the call of the SDK that belongs to it.</summary>
/// <param name="Exchange">The recording.</param>
internal sealed record ExchangeCase(RecordedExchange Exchange)
{
    private static readonly Uri _baseAddress = new("https://livepeer.studio/api");

    /// <summary>The call; null for recordings that are left out.</summary>
    public Func<LivepeerClient, Task<object?>>? Call { get; init; }

    /// <summary>Why the recording is left out, or why the SDK never sends what was recorded; null where it does.</summary>
    public string? Reason { get; init; }

    /// <summary>The requests that are sent before the recorded one.</summary>
    public IReadOnlyList<RecordedExchange> Before { get; init; } = [];

    /// <summary>The property of the response that the caller gets; null for the whole response.</summary>
    public string? Part { get; init; }

    /// <summary>Whether the request must be the recorded one.</summary>
    public bool ChecksRequest => Call is not null && Reason is null;

    /// <summary>Makes the call over a socket, against a server that responds as recorded.</summary>
    public async Task<ExchangeOutcome> RunOverHttpAsync()
    {
        using var server = new ReplayServer([.. Before.Select(one => one.Response), Exchange.Response]);
        (object? result, LivepeerException? failure) = await CallAsync(server.BaseAddress, null);
        return new ExchangeOutcome(server.Requests, result, failure);
    }

    /// <summary>Makes the call in memory, against a response: the recorded one unless another is given.</summary>
    public async Task<ExchangeOutcome> RunAsync(RecordedResponse? response = null)
    {
        using var handler = new ReplayHandler([.. Before.Select(one => one.Response), response ?? Exchange.Response]);
        (object? result, LivepeerException? failure) = await CallAsync(_baseAddress, livepeer =>
        {
            livepeer.Api.ConfigurePrimaryHttpMessageHandler(() => handler);
            livepeer.Uploads.ConfigurePrimaryHttpMessageHandler(() => handler);
        });
        return new ExchangeOutcome(handler.Requests, result, failure);
    }

    private async Task<(object? Result, LivepeerException? Failure)> CallAsync(Uri baseAddress, Action<ILivepeerBuilder>? tune)
    {
        await using ServiceProvider services = Clients.Container(baseAddress, options => options.MaxRetries = 0, tune);
        try
        {
            return (await Call!(services.GetRequiredService<LivepeerClient>()), null);
        }
        catch (LivepeerException exception)
        {
            return (null, exception);
        }
    }

    public override string ToString() => Exchange.ToString();

    /// <summary>The exception that belongs to a status.</summary>
    public static Type ExceptionOf(int status) => (HttpStatusCode)status switch
    {
        HttpStatusCode.NotFound => typeof(LivepeerNotFoundException),
        HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity => typeof(LivepeerValidationException),
        HttpStatusCode.Unauthorized => typeof(LivepeerAuthenticationException),
        HttpStatusCode.Forbidden => typeof(LivepeerAccessDeniedException),
        HttpStatusCode.TooManyRequests => typeof(LivepeerRateLimitException),
        _ => typeof(LivepeerApiException),
    };
}
