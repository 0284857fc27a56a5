using System.Diagnostics;
using Livepeer.Sdk.Tests.Http;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Tests.Diagnostics;

/// <summary>The names, units and tags that telemetry.md promises.</summary>
public sealed class TelemetryTests : IDisposable
{
    private readonly TelemetryRecorder _recorder = new(sources: name => name == "Livepeer.Sdk");

    [Fact]
    public async Task A_call_is_one_span_with_its_path_template()
    {
        await using var server = new FaultServer(Faults.Healthy);
        using LivepeerClient client = Clients.For(server.BaseAddress);

        await client.Streams.GetAsync("abc");

        Activity span = Assert.Single(_recorder.Activities);
        Assert.Equal(("Livepeer.Sdk", "GET /stream/{id}", ActivityKind.Client), (span.Source.Name, span.OperationName, span.Kind));
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        AssertTags(
            span.TagObjects,
            ("http.request.method", "GET"),
            ("url.template", "/stream/{id}"),
            ("http.response.status_code", 200),
            ("http.request.resend_count", 0),
            ("livepeer.outcome", "success"));
    }

    [Fact]
    public async Task A_call_that_is_repeated_and_fails_says_so_in_its_span()
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(503));
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.MaxRetries = 2);

        await Assert.ThrowsAsync<LivepeerApiException>(() => client.Streams.GetAsync("abc"));

        Activity span = Assert.Single(_recorder.Activities);
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        AssertTags(
            span.TagObjects,
            ("http.request.method", "GET"),
            ("url.template", "/stream/{id}"),
            ("http.response.status_code", 503),
            ("http.request.resend_count", 2),
            ("livepeer.outcome", "error"),
            ("error.type", "503"));
    }

    [Theory]
    [InlineData("200", "success")]
    [InlineData("404", "not_found")]
    [InlineData("422", "invalid")]
    [InlineData("401", "refused")]
    [InlineData("403", "refused")]
    [InlineData("429", "rate_limited")]
    [InlineData("500", "error")]
    [InlineData("reset", "connection")]
    [InlineData("stall", "timeout")]
    public async Task The_duration_of_a_call_is_measured_with_its_outcome(string response, string outcome)
    {
        await using var server = new FaultServer(_ => response switch
        {
            "reset" => FaultBehaviour.ReadThenReset,
            "stall" => FaultBehaviour.StallHeaders,
            "200" => Faults.Healthy,
            _ => FaultBehaviour.Respond(int.Parse(response, System.Globalization.CultureInfo.InvariantCulture)),
        });
        using LivepeerClient client = Clients.For(server.BaseAddress, options =>
        {
            options.MaxRetries = 0;
            if (response == "stall")
            {
                options.AttemptTimeout = TimeSpan.FromMilliseconds(200);
            }
        });

        await Record.ExceptionAsync(() => client.Streams.GetAsync("abc"));

        RecordedMeasurement duration = Assert.Single(_recorder.MeasurementsOf("livepeer.client.operation.duration"));
        Assert.Equal(("Livepeer.Sdk", "s"), (duration.Meter, duration.Unit));
        Assert.True(duration.Value > 0);
        AssertTags(
            duration.Tags.Where(tag => tag.Value is not null),
            [
                ("http.request.method", "GET"),
                ("url.template", "/stream/{id}"),
                ("livepeer.outcome", outcome),
                .. int.TryParse(response, out int status) ? [("http.response.status_code", status)] : Array.Empty<(string, object)>(),
            ]);
    }

    [Fact]
    public async Task A_cancelled_call_is_no_error_of_the_servers()
    {
        await using var server = new FaultServer(FaultBehaviour.StallHeaders);
        using LivepeerClient client = Clients.For(server.BaseAddress);
        using var cancellation = new CancellationTokenSource();

        Task call = client.Streams.GetAsync("abc", cancellation.Token);
        await server.WaitForRequestsAsync(1);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        Assert.Equal("cancelled", Assert.Single(_recorder.MeasurementsOf("livepeer.client.operation.duration")).Tags["livepeer.outcome"]);
    }

    [Theory]
    [InlineData("503", "503")]
    [InlineData("reset after the request", "connection")]
    [InlineData("no response", "timeout")]
    public async Task Retries_are_counted_by_reason(string fault, string reason)
    {
        await using var server = new FaultServer(Faults.Of(fault), Faults.Healthy);
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.AttemptTimeout = Faults.AttemptTimeoutOf(fault));

        await client.Streams.GetAsync("abc");

        RecordedMeasurement retry = Assert.Single(_recorder.MeasurementsOf("livepeer.client.retries"));
        Assert.Equal((1, "{retry}"), (retry.Value, retry.Unit));
        AssertTags(retry.Tags, ("http.request.method", "GET"), ("url.template", "/stream/{id}"), ("livepeer.retry.reason", reason));
    }

    [Fact]
    public async Task Unknown_outcomes_are_counted()
    {
        await using var server = new FaultServer(FaultBehaviour.ReadThenReset);
        using LivepeerClient client = Clients.For(server.BaseAddress);

        await Assert.ThrowsAsync<LivepeerConnectionException>(() => client.Streams.CreateAsync(new CreateStreamRequest { Name = "x" }));

        RecordedMeasurement unknown = Assert.Single(_recorder.MeasurementsOf("livepeer.client.outcome_unknown"));
        Assert.Equal((1, "{operation}"), (unknown.Value, unknown.Unit));
        AssertTags(unknown.Tags, ("http.request.method", "POST"), ("url.template", "/stream"));
        Assert.Equal("unknown", Assert.Single(_recorder.Activities).GetTagItem("livepeer.outcome"));
    }

    [Fact]
    public async Task A_retry_is_logged_in_one_line_without_an_id()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(503), Faults.Healthy);
        await using ServiceProvider services = Clients.Container(server.BaseAddress, tune: livepeer => livepeer.Services
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_recorder.LoggerProvider)));

        await services.GetRequiredService<StreamsClient>().GetAsync("abc");

        RecordedLog line = Assert.Single(_recorder.Logs, entry => entry.Category.StartsWith("Livepeer", StringComparison.Ordinal));
        Assert.Equal(("Livepeer.Sdk", LogLevel.Information, 1), (line.Category, line.Level, line.EventId.Id));
        Assert.StartsWith("GET /stream/{id}: retry 1 after 00:00:00", line.Message, StringComparison.Ordinal);
        Assert.EndsWith("Reason: 503.", line.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_introduce_themselves_with_the_version_of_the_package()
    {
        await using var server = new FaultServer(Faults.Healthy);
        using LivepeerClient client = Clients.For(server.BaseAddress);

        await client.Streams.GetAsync("abc");

        string version = typeof(LivepeerClient).Assembly.GetName().Version!.ToString(3);
        Assert.StartsWith($"Livepeer.Sdk/{version} (.NET ", server.Requests[0].Header("User-Agent"), StringComparison.Ordinal);
    }

    public void Dispose() => _recorder.Dispose();

    private static void AssertTags(IEnumerable<KeyValuePair<string, object?>> actual, params (string Name, object Value)[] expected) =>
        Assert.Equal(
            expected.Select(tag => $"{tag.Name}={tag.Value}").Order(StringComparer.Ordinal),
            actual.Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal));
}
