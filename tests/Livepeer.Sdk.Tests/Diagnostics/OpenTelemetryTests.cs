using System.Diagnostics;
using System.Text.RegularExpressions;
using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Readme;
using Livepeer.Sdk.Tests.Support;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Livepeer.Sdk.Tests.Diagnostics;

/// <summary>What the README promises arrives in OpenTelemetry.</summary>
[Collection(nameof(WholeProcess))]
public sealed partial class OpenTelemetryTests : IDisposable
{
    private readonly List<Activity> _spans = [];
    private readonly List<Metric> _metrics = [];
    private readonly TracerProvider _tracing;
    private readonly MeterProvider _metering;

    public OpenTelemetryTests()
    {
        _tracing = OpenTelemetry.Sdk.CreateTracerProviderBuilder().AddLivepeerInstrumentation().AddInMemoryExporter(_spans).Build();
        _metering = OpenTelemetry.Sdk.CreateMeterProviderBuilder().AddLivepeerInstrumentation().AddInMemoryExporter(_metrics).Build();
    }

    [Fact]
    public async Task Every_instrument_of_the_readme_and_every_kind_of_span_arrives()
    {
        await RunAsync();
        _tracing.ForceFlush();
        _metering.ForceFlush();

        Assert.Equal(
            Instrument().Matches(DocPage.Of("telemetry").Part("telemetry")).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal),
            _metrics.Select(metric => metric.Name).Distinct().Order(StringComparer.Ordinal));
        Assert.Superset(new HashSet<string> { "POST /stream", "GET /stream/{id}", "upload" }, _spans.Select(span => span.DisplayName).ToHashSet());
    }

    [Theory]
    [InlineData("livepeer.client.operation.duration", 0.005, 300)]
    [InlineData("livepeer.client.upload.duration", 0.1, 14400)]
    [InlineData("livepeer.client.wait.duration", 0.1, 14400)]
    [InlineData("livepeer.client.upload.size", 1024 * 1024, 64L * 1024 * 1024 * 1024)]
    public async Task A_histogram_has_buckets_for_its_unit(string name, double first, double last)
    {
        await RunAsync();
        _metering.ForceFlush();

        List<double> bounds = [];
        foreach (ref readonly MetricPoint point in _metrics.First(metric => metric.Name == name).GetMetricPoints())
        {
            bounds.Clear();
            foreach (HistogramBucket bucket in point.GetHistogramBuckets())
            {
                bounds.Add(bucket.ExplicitBound);
            }
        }

        Assert.Equal([first, last, double.PositiveInfinity], [bounds[0], bounds[^2], bounds[^1]]);
    }

    public void Dispose()
    {
        _tracing.Dispose();
        _metering.Dispose();
    }

    /// <summary>An upload that is interrupted, a wait, a retry and a call of unknown outcome.</summary>
    private static async Task RunAsync()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var client = new LivepeerClient(LivepeerCredential.ApiKey(studio.ApiKey), options =>
        {
            options.BaseAddress = studio.BaseAddress;
            options.RetryDelay = TimeSpan.FromMilliseconds(1);
        });
        using var video = new MemoryStream(SampleVideo.Create(2000));
        studio.Faults.Next("PATCH", "/asset/upload/tus/*", StudioFault.Status(503));
        studio.Faults.Next("GET", "/stream/*", StudioFault.Status(503));

        AssetCreation uploaded = await client.Assets.UploadAsync(
            video, new CreateAssetRequest { Name = "talk" }, new UploadOptions { RetryDelay = TimeSpan.FromMilliseconds(1) });
        await client.Assets.WaitUntilReadyAsync(uploaded.Asset.Id);
        LivepeerStream stream = await client.Streams.CreateAsync(new CreateStreamRequest { Name = "launch" });
        await client.Streams.GetAsync(stream.Id);
        studio.Faults.Next("POST", "/stream", StudioFault.Status(503));
        await Assert.ThrowsAsync<LivepeerApiException>(() => client.Streams.CreateAsync(new CreateStreamRequest { Name = "launch" }));
    }

    [GeneratedRegex(@"^\| `(?<name>livepeer[^`]*)`", RegexOptions.Multiline)]
    private static partial Regex Instrument();
}
