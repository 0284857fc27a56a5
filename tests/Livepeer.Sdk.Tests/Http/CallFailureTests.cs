using Livepeer.Sdk.Http;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>The exception that a caller gets for each failure of a call.</summary>
public sealed class CallFailureTests : IDisposable
{
    private const string Unknown = " The server may have executed the request.";

    private readonly TestOperation _test = new();

    public void Dispose() => _test.Dispose();

    public static TheoryData<Exception, Type, string> Failures => new()
    {
        { new OperationCanceledException(), typeof(LivepeerConnectionException), "the connection broke before the response was complete." },
        { TestOperation.ForeignTimeout, typeof(LivepeerTimeoutException), "the server did not respond in time." },
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
        Exception translated = CallFailure.Translate(failure, _test.Create());

        Assert.IsType(type, translated);
        Assert.Equal($"GET (custom request): {message}", translated.Message);
        Assert.Same(failure, translated.InnerException);
        Assert.False(((LivepeerException)translated).OutcomeUnknown);
    }

    [Fact]
    public void A_failure_of_the_application_is_named_by_its_type()
    {
        _test.Request.Method = HttpMethod.Post;
        Operation operation = _test.Create();
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
        Operation operation = _test.Create();
        var ours = new LivepeerException("ours");
        var disposed = new ObjectDisposedException(LivepeerConnection.Owner);
        Assert.Same(ours, CallFailure.Translate(ours, operation));
        Assert.Same(disposed, CallFailure.Translate(disposed, operation));
        Assert.IsType<LivepeerException>(CallFailure.Translate(new ObjectDisposedException("another"), operation));

        _test.Caller.Cancel();
        var own = new OperationCanceledException(_test.Caller.Token);
        var foreign = new OperationCanceledException();
        Assert.Same(own, CallFailure.Translate(own, operation));
        var translated = Assert.IsType<TaskCanceledException>(CallFailure.Translate(foreign, operation));
        Assert.Equal(("The call was canceled.", _test.Caller.Token), (translated.Message, translated.CancellationToken));
        Assert.Same(foreign, translated.InnerException);
    }

    [Fact]
    public void A_time_limit_that_was_reached_is_a_timeout()
    {
        Operation operation = _test.Create();
        _test.Time.Advance(TimeSpan.FromSeconds(6));

        Assert.IsType<LivepeerTimeoutException>(CallFailure.Translate(new OperationCanceledException(), operation));
        Assert.True(CallFailure.IsTransient(new OperationCanceledException(), operation));
    }
}
