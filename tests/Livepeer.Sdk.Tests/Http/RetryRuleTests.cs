using System.Net;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Polly;
using Polly.Retry;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>What may be sent again, when, and what a failure becomes, without a server.</summary>
public sealed class RetryRuleTests : IDisposable
{
    private const string Unknown = " The server may have executed the request.";

    private readonly FakeTimeProvider _time = new();
    private readonly HttpRequestMessage _request = new(HttpMethod.Get, "https://host/api/stream");
    private readonly CancellationTokenSource _caller = new();
    private Operation? _operation;

    public void Dispose()
    {
        _operation?.Dispose();
        _request.Dispose();
        _caller.Dispose();
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void An_application_may_ask_for_a_hundred_retries(int retries, bool isAllowed) =>
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
        Operation limited = Create(total: TimeSpan.FromSeconds(10));
        Assert.True(RetryRules.Fits(TimeSpan.FromSeconds(9), limited));
        Assert.False(RetryRules.Fits(TimeSpan.FromSeconds(10), limited));
        limited.Dispose();

        Operation unlimited = Create(total: Timeout.InfiniteTimeSpan);
        Assert.True(RetryRules.Fits(TimeSpan.FromHours(1), unlimited));
        Assert.False(RetryRules.Fits(TimeSpan.FromHours(1) + TimeSpan.FromTicks(1), unlimited));
    }

    [Fact]
    public void A_delay_of_the_server_needs_a_response()
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Retry-After", "7");

        Assert.Equal(TimeSpan.FromSeconds(7), RetryRules.ServerDelay(response, Create()));
        Assert.Null(RetryRules.ServerDelay(null, _operation!));
    }

    [Theory]
    [InlineData(503, "503")]
    [InlineData(429, "429")]
    [InlineData(200, null)]
    [InlineData(404, null)]
    public void A_retry_after_a_response_is_counted_by_its_status(int status, string? reason)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status);

        Assert.Equal(reason, RetryRules.Reason(Outcome.FromResult(response), Create()));
    }

    public static TheoryData<Exception, string?> Reasons => new()
    {
        { new HttpRequestException(HttpRequestError.ConnectionError), "unreachable" },
        { new HttpRequestException(HttpRequestError.ResponseEnded), "connection" },
        { new IOException(), "connection" },
        { ForeignTimeout, "timeout" },
        { new OperationCanceledException("", new TimeoutException()), "unreachable" },
        { new OperationCanceledException(), null },
        { new InvalidOperationException(), null },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void A_retry_after_a_failure_is_counted_by_its_kind(Exception failure, string? reason) =>
        Assert.Equal(reason, RetryRules.Reason(Outcome.FromException<HttpResponseMessage>(failure), Create()));

    [Fact]
    public void A_time_limit_is_a_reason_and_a_caller_that_gave_up_is_none()
    {
        Operation operation = Create();
        _time.Advance(TimeSpan.FromSeconds(6));
        Outcome<HttpResponseMessage> canceled = Outcome.FromException<HttpResponseMessage>(new OperationCanceledException());
        Assert.Equal("timeout", RetryRules.Reason(canceled, operation));
        Assert.Equal("timeout", RetryRules.Reason(Outcome.FromException<HttpResponseMessage>(new IOException()), operation));

        _caller.Cancel();
        Assert.Null(RetryRules.Reason(canceled, operation));
        Assert.Null(RetryRules.Reason(Outcome.FromException<HttpResponseMessage>(new IOException()), operation));
        Assert.False(CallFailure.IsTransient(new OperationCanceledException(), operation));
    }

    [Fact]
    public void What_may_have_been_carried_out_is_not_sent_again()
    {
        _request.Method = HttpMethod.Post;
        Operation operation = Create();
        Outcome<HttpResponseMessage> broken = Outcome.FromException<HttpResponseMessage>(new IOException());
        Assert.Equal("connection", RetryRules.Reason(broken, operation));

        Assert.True(operation.Sends.TryBegin(false));
        Assert.Null(RetryRules.Reason(broken, operation));
    }

    [Theory]
    [InlineData(199, false, true, true)]
    [InlineData(200, true, false, true)]
    [InlineData(299, true, false, true)]
    [InlineData(300, false, true, true)]
    [InlineData(400, false, false, false)]
    [InlineData(503, false, true, true)]
    public void A_status_says_whether_an_attempt_was_carried_out(int status, bool succeeded, bool lost, bool maybe)
    {
        var sends = new SendLog();
        Assert.True(sends.TryBegin(false));

        sends.End((HttpStatusCode)status);

        Assert.Equal(
            (succeeded ? null : (HttpStatusCode?)status, lost, maybe),
            (sends.LastStatus, sends.ResponseLost, sends.MayHaveBeenCarriedOut));
        Assert.Equal(!maybe, sends.TryBegin(false));
        Assert.True(sends.TryBegin(true));
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, false)]
    [InlineData(HttpRequestError.ResponseEnded, true)]
    public void A_failure_says_it_too(HttpRequestError error, bool maybe)
    {
        var failure = new HttpRequestException(error);
        var sends = new SendLog();
        sends.TryBegin(false);
        sends.End(HttpStatusCode.BadRequest);
        sends.TryBegin(false);

        sends.End(failure);

        Assert.Same(failure, sends.LastFailure);
        Assert.Equal((null, maybe, maybe), (sends.LastStatus, sends.ResponseLost, sends.MayHaveBeenCarriedOut));
        sends.End(HttpStatusCode.BadRequest);
        Assert.Null(sends.LastFailure);
    }

    [Fact]
    public void A_later_refusal_does_not_undo_a_lost_response()
    {
        var sends = new SendLog();
        sends.TryBegin(true);
        sends.End(new IOException());
        sends.TryBegin(true);
        sends.End(HttpStatusCode.BadRequest);
        Assert.True(sends.MayHaveBeenCarriedOut);

        sends.TryBegin(true);
        sends.End(new HttpRequestException(HttpRequestError.ConnectionError));
        Assert.True(sends.MayHaveBeenCarriedOut);
        Assert.True(sends.ResponseLost);
    }

    [Fact]
    public void Only_a_response_to_something_sent_can_be_lost()
    {
        var sends = new SendLog();
        sends.LoseResponse();
        Assert.False(sends.ResponseLost);

        sends.TryBegin(false);
        sends.LoseResponse();
        sends.LoseResponse();
        Assert.True(sends.ResponseLost);
    }

    [Theory]
    [InlineData("DELETE", "/asset/a1", true, 404, "", true, false)]
    [InlineData("DELETE", "/asset/a1", false, 404, "", false, false)]
    [InlineData("DELETE", "/asset/a1", true, 400, "Asset Already Deleted", true, false)]
    [InlineData("DELETE", "/asset/a1", false, 400, "already deleted", false, false)]
    [InlineData("DELETE", "/asset/a1", true, 400, "no such asset", false, false)]
    [InlineData("DELETE", "/asset/a1", true, 403, "already deleted", false, false)]
    [InlineData("GET", "/asset/a1", true, 404, "", false, false)]
    [InlineData("DELETE", "/stream", true, 404, "", false, true)]
    [InlineData("DELETE", "/stream", true, 400, "", false, false)]
    [InlineData("DELETE", "/stream", false, 404, "", false, false)]
    public void A_deletion_that_finds_nothing_after_a_lost_response_was_carried_out(
        string method, string path, bool lost, int status, string error, bool succeeded, bool isUnclear)
    {
        _request.Method = new HttpMethod(method);
        Operation.SetCustom(_request, new CustomRequest(path, false));
        Operation operation = Create();
        operation.Sends.TryBegin(true);
        if (lost)
        {
            operation.Sends.LoseResponse();
        }

        var exception = new LivepeerApiException("", (HttpStatusCode)status) { Errors = ["x", error] };

        Assert.Equal(succeeded, Deletions.HasSucceeded(operation, exception));
        Assert.Equal(isUnclear, Deletions.IsUnclear(operation, (HttpStatusCode)status));
    }

    public static TheoryData<Exception, Type, string> Failures => new()
    {
        { new OperationCanceledException(), typeof(LivepeerConnectionException), "the connection broke before the response was complete." },
        { ForeignTimeout, typeof(LivepeerTimeoutException), "the server did not respond in time." },
        { new IOException(), typeof(LivepeerConnectionException), "the connection broke before the response was complete." },
        {
            new HttpRequestException(HttpRequestError.ConnectionError), typeof(LivepeerConnectionException),
            "the server could not be reached."
        },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_failure_becomes_an_exception_that_names_the_call(Exception failure, Type type, string message)
    {
        Exception translated = CallFailure.Translate(failure, Create());

        Assert.IsType(type, translated);
        Assert.Equal($"GET (custom request): {message}", translated.Message);
        Assert.Same(failure, translated.InnerException);
        Assert.False(((LivepeerException)translated).OutcomeUnknown);
    }

    [Fact]
    public void A_failure_of_the_application_is_named_by_its_type()
    {
        _request.Method = HttpMethod.Post;
        Operation operation = Create();
        operation.Sends.TryBegin(false);

        var translated = (LivepeerException)CallFailure.Translate(new InvalidOperationException("secret"), operation);

        Assert.Equal(
            "POST (custom request) failed in a handler or delegate of the application: InvalidOperationException." + Unknown,
            translated.Message);
        Assert.True(translated.OutcomeUnknown);
        Assert.True(CallFailure.TimedOut(operation, new TimeoutException()).OutcomeUnknown);
        LivepeerConnectionException broken = CallFailure.Broken(operation, new HttpRequestException(HttpRequestError.ConnectionError));
        Assert.True(broken.OutcomeUnknown);
        Assert.Equal("POST (custom request): the connection broke before the response was complete." + Unknown, broken.Message);
    }

    [Fact]
    public void What_the_caller_ended_stays_as_it_is()
    {
        Operation operation = Create();
        var ours = new LivepeerException("ours");
        var disposed = new ObjectDisposedException(LivepeerConnection.Owner);
        Assert.Same(ours, CallFailure.Translate(ours, operation));
        Assert.Same(disposed, CallFailure.Translate(disposed, operation));
        Assert.IsType<LivepeerException>(CallFailure.Translate(new ObjectDisposedException("another"), operation));

        _caller.Cancel();
        var own = new OperationCanceledException(_caller.Token);
        var foreign = new OperationCanceledException();
        Assert.Same(own, CallFailure.Translate(own, operation));
        var translated = Assert.IsType<TaskCanceledException>(CallFailure.Translate(foreign, operation));
        Assert.Equal(("The call was cancelled.", _caller.Token), (translated.Message, translated.CancellationToken));
        Assert.Same(foreign, translated.InnerException);
    }

    [Fact]
    public void A_time_limit_that_was_reached_is_a_timeout()
    {
        Operation operation = Create();
        _time.Advance(TimeSpan.FromSeconds(6));

        Assert.IsType<LivepeerTimeoutException>(CallFailure.Translate(new OperationCanceledException(), operation));
        Assert.True(CallFailure.IsTransient(new OperationCanceledException(), operation));
    }

    /// <summary>Gets an exception whose type two versions of Polly have, which the compiler can't tell apart here.</summary>
    private static Exception ForeignTimeout =>
        (Exception)Activator.CreateInstance(typeof(ResiliencePipeline).Assembly.GetType("Polly.Timeout.TimeoutRejectedException", true)!)!;

    private Operation Create(TimeSpan? total = null)
    {
        var limits = new OperationLimits(new LivepeerOptions(), TimeSpan.FromSeconds(5), total ?? TimeSpan.FromMinutes(1), _time);
        return _operation = new Operation(_request, LivepeerCredential.ApiKey(Clients.Key), limits, _caller.Token);
    }
}
