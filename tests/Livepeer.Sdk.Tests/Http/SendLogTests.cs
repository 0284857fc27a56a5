using System.Net;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>What the innermost handler concludes from each response and failure.</summary>
public sealed class SendLogTests
{
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
    public void A_failure_says_whether_an_attempt_was_carried_out(HttpRequestError error, bool maybe)
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
}
