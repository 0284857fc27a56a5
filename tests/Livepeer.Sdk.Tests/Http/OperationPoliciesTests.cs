using Livepeer.Sdk.Http;

namespace Livepeer.Sdk.Tests.Http;

public sealed class OperationPoliciesTests
{
    [Theory]
    [InlineData("GET", "/stream/{id}", true)]
    [InlineData("POST", "/stream", false)]
    [InlineData("DELETE", "/stream/{id}", true)]
    [InlineData("DELETE", "/stream/{id}/terminate", false)]
    [InlineData("DELETE", "/room/{id}/egress", false)]
    [InlineData("POST", "/asset/request-upload", true)]
    [InlineData("PATCH", "/asset/{id}", false)]
    public void The_table_says_what_may_be_sent_again(string method, string template, bool mayRepeat) =>
        Assert.Equal(mayRepeat, OperationPolicies.Find(method, template).MayRepeat);

    [Theory]
    [InlineData("GET", true)]
    [InlineData("HEAD", true)]
    [InlineData("POST", false)]
    [InlineData("PUT", false)]
    [InlineData("PATCH", false)]
    [InlineData("DELETE", false)]
    [InlineData("PURGE", false)]
    [InlineData("get", false)]
    public void What_is_not_in_the_table_is_a_change_unless_it_reads(string method, bool mayRepeat)
    {
        Assert.Equal(mayRepeat, OperationPolicies.Find(method, "/new/{id}").MayRepeat);
        Assert.Equal(mayRepeat, OperationPolicies.Find(method, new CustomRequest("/new/1", false)).MayRepeat);
    }

    [Theory]
    [InlineData("DELETE", "/stream/abc", true)]
    [InlineData("DELETE", "/stream/abc/", true)]
    [InlineData("DELETE", "//STREAM//abc", true)]
    [InlineData("DELETE", "/stream/abc/terminate", false)]
    [InlineData("DELETE", "/stream/abc/%74erminate", false)]
    [InlineData("DELETE", "/stream/abc/TERMINATE", false)]
    [InlineData("POST", "/asset/request-upload", true)]
    [InlineData("POST", "/asset/other", false)]
    public void A_custom_request_has_the_policy_of_the_route_that_it_meets(string method, string path, bool mayRepeat) =>
        Assert.Equal(mayRepeat, OperationPolicies.Find(method, new CustomRequest(path, false)).MayRepeat);

    [Fact]
    public void Literal_segments_win_over_placeholders() =>
        Assert.Equal(2, OperationPolicies.Find("GET", new CustomRequest("/stream/key/secret", false)).SecretSegment);

    [Fact]
    public void A_custom_request_that_is_streamed_keeps_the_rest_of_its_policy()
    {
        OperationPolicy policy = OperationPolicies.Find("GET", new CustomRequest("/api-token/key", IsStreamed: true));

        Assert.True(policy.IsStreamed);
        Assert.True(policy.MayRepeat);
        Assert.Equal(1, policy.SecretSegment);
        Assert.Equal(OperationDuration.Ordinary, policy.Duration);
    }

    [Fact]
    public void Only_events_are_streamed() => Assert.Equal(
        ["GET /data/stream/{id}/events"],
        OperationPolicies.Routes.Where(route => OperationPolicies.Find(route.Split(' ')[0], route.Split(' ')[1]).IsStreamed));
}
