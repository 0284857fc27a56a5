using System.Net;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>When an error after a lost response means that the deletion succeeded.</summary>
public sealed class DeletionsTests : IDisposable
{
    private readonly TestOperation _test = new();

    public void Dispose() => _test.Dispose();

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
        _test.Request.Method = new HttpMethod(method);
        Operation.SetCustom(_test.Request, new CustomRequest(path, false));
        Operation operation = _test.Create();
        operation.Sends.TryBegin(true);
        if (lost)
        {
            operation.Sends.LoseResponse();
        }

        var exception = new LivepeerApiException("", (HttpStatusCode)status) { Errors = ["x", error] };

        Assert.Equal(succeeded, Deletions.HasSucceeded(operation, exception));
        Assert.Equal(isUnclear, Deletions.IsUnclear(operation, (HttpStatusCode)status));
    }
}
