using System.Net;
using System.Net.Sockets;
using Livepeer.Sdk.Resilience;
using Polly.RateLimiting;

namespace Livepeer.Sdk.Tests.Resilience;

/// <summary>Which failures another attempt may help against, one by one.</summary>
public sealed class TransientFaultTests
{
    [Fact]
    public void Of_all_statuses_these_are_transient()
    {
        int[] expected = [408, 425, 429, 500, .. Enumerable.Range(502, 3), .. Enumerable.Range(506, 94)];

        Assert.Equal(expected, Enumerable.Range(100, 500).Where(status => TransientFault.Is((HttpStatusCode)status)));
    }

    [Fact]
    public void Of_the_exceptions_of_the_SDK_these_are_transient()
    {
        Assert.True(TransientFault.Is(new LivepeerConnectionException("")));
        Assert.True(TransientFault.Is(new LivepeerTimeoutException("")));
        Assert.True(TransientFault.Is(Failure(503)));
        Assert.False(TransientFault.Is(Failure(404)));
        Assert.False(TransientFault.Is(new LivepeerException("")));
    }

    [Fact]
    public void Of_other_exceptions_these_are_of_the_connection()
    {
        Exception[] connection = [new HttpRequestException(), new IOException(), new SocketException(), new RateLimiterRejectedException()];
        Exception[] other = [new OperationCanceledException(), new InvalidOperationException(), new TimeoutException()];

        Assert.All(connection, exception => Assert.True(TransientFault.IsConnectionFault(exception)));
        Assert.All(other, exception => Assert.False(TransientFault.IsConnectionFault(exception)));
        Assert.False(TransientFault.IsForeignTimeout(new RateLimiterRejectedException()));
    }

    [Fact]
    public void Nothing_was_sent_only_if_there_was_no_connection()
    {
        HttpRequestError[] before =
        [
            HttpRequestError.NameResolutionError, HttpRequestError.ConnectionError, HttpRequestError.SecureConnectionError,
            HttpRequestError.ProxyTunnelError,
        ];

        Assert.Equal(
            before.Order(),
            Enum.GetValues<HttpRequestError>().Where(error => TransientFault.IsBeforeSending(new HttpRequestException(error))).Order());
        Assert.True(TransientFault.IsBeforeSending(new SocketException()));
        Assert.True(TransientFault.IsBeforeSending(new OperationCanceledException("", new TimeoutException())));
        Assert.False(TransientFault.IsBeforeSending(new OperationCanceledException()));
        Assert.False(TransientFault.IsBeforeSending(new IOException()));
    }

    private static LivepeerApiException Failure(int status) => new ApiError((HttpStatusCode)status, "").ToException();
}
