using System.Net;
using Livepeer.Sdk.Http;
using Polly;
using Polly.Retry;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>When a call is tried again, after which delay, and how the retry is counted.</summary>
public sealed class RetryRulesTests : IDisposable
{
    private readonly TestOperation _test = new();

    public void Dispose() => _test.Dispose();

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void At_most_a_hundred_retries_are_allowed(int retries, bool isAllowed) =>
        Assert.Equal(isAllowed, RetryRules.IsAllowed(retries));

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(uint.MaxValue - 1, true)]
    [InlineData(uint.MaxValue, false)]
    public void A_time_limit_is_positive_and_below_49_days_or_infinite(long milliseconds, bool isAllowed) =>
        Assert.Equal(isAllowed, TimeLimits.IsAllowed(TimeSpan.FromMilliseconds(milliseconds)));

    [Theory]
    [InlineData(DelayBackoffType.Constant, 0, 100)]
    [InlineData(DelayBackoffType.Constant, 2, 100)]
    [InlineData(DelayBackoffType.Linear, 0, 100)]
    [InlineData(DelayBackoffType.Linear, 2, 300)]
    [InlineData(DelayBackoffType.Exponential, 0, 100)]
    [InlineData(DelayBackoffType.Exponential, 2, 400)]
    [InlineData(DelayBackoffType.Exponential, 15, 3_276_800)]
    [InlineData(DelayBackoffType.Exponential, 16, 3_600_000)]
    [InlineData(DelayBackoffType.Exponential, 16, 1_000, 1_000)]
    public void Delays_grow_as_the_strategy_says(DelayBackoffType type, int retry, int milliseconds, int? max = null)
    {
        var strategy = new RetryStrategyOptions<HttpResponseMessage>
        {
            BackoffType = type,
            Delay = TimeSpan.FromMilliseconds(100),
            MaxDelay = max is { } longest ? TimeSpan.FromMilliseconds(longest) : null,
        };

        Assert.InRange(RetryRules.OwnDelay(strategy, retry).TotalMilliseconds, milliseconds * 0.8, milliseconds);
    }

    [Fact]
    public void A_delay_must_leave_time_for_an_attempt_and_is_an_hour_at_most()
    {
        Operation limited = _test.Create(total: TimeSpan.FromSeconds(10));
        Assert.True(RetryRules.Fits(TimeSpan.FromSeconds(9), limited));
        Assert.False(RetryRules.Fits(TimeSpan.FromSeconds(10), limited));
        limited.Dispose();

        Operation unlimited = _test.Create(total: Timeout.InfiniteTimeSpan);
        Assert.True(RetryRules.Fits(TimeSpan.FromHours(1), unlimited));
        Assert.False(RetryRules.Fits(TimeSpan.FromHours(1) + TimeSpan.FromTicks(1), unlimited));
    }

    [Fact]
    public void A_delay_of_the_server_needs_a_response()
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Retry-After", "7");

        Assert.Equal(TimeSpan.FromSeconds(7), RetryRules.ServerDelay(response, _test.Create()));
        Assert.Null(RetryRules.ServerDelay(null, _test.Operation!));
    }

    [Theory]
    [InlineData(503, "503")]
    [InlineData(429, "429")]
    [InlineData(200, null)]
    [InlineData(404, null)]
    public void A_retry_after_a_response_is_counted_by_its_status(int status, string? reason)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status);

        Assert.Equal(reason, RetryRules.Reason(Outcome.FromResult(response), _test.Create()));
    }

    public static TheoryData<Exception, string?> Reasons => new()
    {
        { new HttpRequestException(HttpRequestError.ConnectionError), "unreachable" },
        { new HttpRequestException(HttpRequestError.ResponseEnded), "connection" },
        { new IOException(), "connection" },
        { TestOperation.ForeignTimeout, "timeout" },
        { new OperationCanceledException("", new TimeoutException()), "unreachable" },
        { new OperationCanceledException(), null },
        { new InvalidOperationException(), null },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void A_retry_after_a_failure_is_counted_by_its_kind(Exception failure, string? reason) =>
        Assert.Equal(reason, RetryRules.Reason(Outcome.FromException<HttpResponseMessage>(failure), _test.Create()));

    [Fact]
    public void A_time_limit_is_a_reason_and_a_caller_that_gave_up_is_none()
    {
        Operation operation = _test.Create();
        _test.Time.Advance(TimeSpan.FromSeconds(6));
        Outcome<HttpResponseMessage> canceled = Outcome.FromException<HttpResponseMessage>(new OperationCanceledException());
        Assert.Equal("timeout", RetryRules.Reason(canceled, operation));
        Assert.Equal("timeout", RetryRules.Reason(Outcome.FromException<HttpResponseMessage>(new IOException()), operation));

        _test.Caller.Cancel();
        Assert.Null(RetryRules.Reason(canceled, operation));
        Assert.Null(RetryRules.Reason(Outcome.FromException<HttpResponseMessage>(new IOException()), operation));
        Assert.False(CallFailure.IsTransient(new OperationCanceledException(), operation));
    }

    [Fact]
    public void What_may_have_been_carried_out_is_not_sent_again()
    {
        _test.Request.Method = HttpMethod.Post;
        Operation operation = _test.Create();
        Outcome<HttpResponseMessage> broken = Outcome.FromException<HttpResponseMessage>(new IOException());
        Assert.Equal("connection", RetryRules.Reason(broken, operation));

        Assert.True(operation.Sends.TryBegin(false));
        Assert.Null(RetryRules.Reason(broken, operation));
    }
}
