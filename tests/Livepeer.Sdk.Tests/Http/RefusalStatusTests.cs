using System.Net;
using Livepeer.Sdk.Resilience;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>The outcome of a change is unknown unless the status proves that nothing was done.</summary>
public sealed class RefusalStatusTests
{
    private static readonly int[] _refusals =
    [
        400, 401, 402, 403, 404, 405, 406, 407, 409, 410, 411, 412, 413, 414, 415, 416, 417, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451,
    ];

    public static TheoryData<int> Statuses => [.. Enumerable.Range(300, 300).Where(status => status is < 310 or >= 398 and < 435 or > 440)];

    [Fact]
    public void Only_the_standard_refusals_prove_that_nothing_was_done() => Assert.Equal(
        _refusals, Enumerable.Range(100, 900).Where(status => RefusalStatus.ProvesNotExecuted((HttpStatusCode)status)));

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task A_create_knows_its_outcome_by_the_status(int status)
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(status));
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.MaxRetries = 0);

        var exception = await Assert.ThrowsAnyAsync<LivepeerApiException>(
            () => client.Streams.CreateAsync(new CreateStreamRequest { Name = "x" }));

        Assert.Equal(status, (int)exception.StatusCode);
        Assert.Equal(!_refusals.Contains(status), exception.OutcomeUnknown);
        Assert.Single(server.Heads);
    }

    [Theory]
    [InlineData(301, "https://elsewhere.example/secret-path?token=t0ken-1234", "https://elsewhere.example")]
    [InlineData(302, "/login", "http://127.0.0.1")]
    [InlineData(307, "//", "an invalid address")]
    [InlineData(308, "http://[bad", "an invalid address")]
    public async Task A_redirect_names_its_target_and_nothing_of_its_path(int status, string location, string named)
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(status, headers: [new("Location", location)]));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerApiException>(() => client.Streams.GetAsync("abc"));

        Assert.Contains($"redirected to {named}", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("t0ken", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret-path", exception.ToString(), StringComparison.Ordinal);
    }
}
