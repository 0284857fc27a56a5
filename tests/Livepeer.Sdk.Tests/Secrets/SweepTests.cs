using System.Text;
using Livepeer.Sdk.Tests.Conventions;
using Livepeer.Sdk.Tests.Operations;
using Livepeer.Sdk.Tests.Readme;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;

namespace Livepeer.Sdk.Tests.Secrets;

/// <summary>
/// Every operation, into success and into failure, with marked secrets wherever one can be: no exception, model, log line, span or
/// metric shows a mark.
/// </summary>
[Collection(nameof(WholeProcess))]
public sealed class SweepTests(ITestOutputHelper output) : IDisposable
{
    private const string Key = "key-" + ApiCalls.Mark;

    private readonly EchoServer _server = new();
    private readonly TelemetryRecorder _recorder = new(wholeProcess: true);
    private readonly StringBuilder _seen = new();
    private readonly List<(string Route, string Call)> _callsByRoute = [];

    public static TheoryData<string, int> Refusals => new()
    {
        { nameof(EchoMode.Errors), 400 }, { nameof(EchoMode.Errors), 401 }, { nameof(EchoMode.Errors), 403 }, { nameof(EchoMode.Errors), 404 },
        { nameof(EchoMode.ErrorsWithin), 422 }, { nameof(EchoMode.Errors), 429 }, { nameof(EchoMode.Text), 400 }, { nameof(EchoMode.Text), 500 },
        { nameof(EchoMode.Errors), 503 }, { nameof(EchoMode.Unreadable), 200 },
    };

    [Fact]
    public async Task Nothing_shows_a_secret_when_calls_succeed()
    {
        int succeeded = await RunAllAsync(EchoMode.Success, 200);

        AssertClean();
        Assert.InRange(succeeded, ApiCalls.All.Count * 4 / 5, ApiCalls.All.Count);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Nothing_shows_a_secret_when_the_server_repeats_all_that_it_was_sent(string mode, int status)
    {
        await RunAllAsync(Enum.Parse<EchoMode>(mode), status);

        AssertClean();
        Assert.NotEmpty(_seen.ToString());
    }

    [Fact]
    public async Task Nothing_shows_a_secret_when_the_server_cannot_be_reached()
    {
        int succeeded = await RunAllAsync(EchoMode.Success, 200, FaultServer.Unreachable());

        AssertClean();

        // An upload of many files reports its failures in a summary.
        Assert.Equal(1, succeeded);
    }

    [Fact]
    public async Task Every_required_route_is_reached_through_a_class_and_stands_in_the_table()
    {
        await RunAllAsync(EchoMode.Success, 200);

        Assert.Empty(RouteTests.Required.Except(_callsByRoute.Select(pair => pair.Route)));
        IEnumerable<string> rows = RouteTests.Required.Select(route =>
            $"| `{route}` | {string.Join(", ", _callsByRoute.Where(pair => pair.Route == route).Select(pair => $"`{pair.Call}`").Distinct())} |");
        string table = string.Join('\n', ["| operation | method |", "|---|---|", .. rows]);
        output.WriteLine(table);
        Assert.Equal(table, DocPage.Of("operations").Part("operations"));
    }

    [Fact]
    public async Task Every_operation_has_a_response_with_a_status_and_headers()
    {
        await using ServiceProvider services = Services(_server.BaseAddress);
        LivepeerClient client = CreateView(services);
        int succeeded = 0;
        foreach (ApiCall call in ApiCalls.All)
        {
            try
            {
                LivepeerResponse response = await client.GetResponseAsync(view => call.RunAsync(view, CancellationToken.None));
                Assert.True((int)response.StatusCode is >= 200 and < 300, $"{call.Name}: {response.StatusCode}");
                Assert.Contains("X-Sender: sender-", response.Headers["X-Echo"][0], StringComparison.Ordinal);
                succeeded++;
            }
            catch (LivepeerException)
            {
                // The files of uploads and downloads are refused.
            }
        }

        Assert.InRange(succeeded, ApiCalls.All.Count * 4 / 5, ApiCalls.All.Count);
    }

    public void Dispose()
    {
        _recorder.Dispose();
        _server.Dispose();
    }

    private async Task<int> RunAllAsync(EchoMode mode, int status, Uri? address = null)
    {
        (_server.Mode, _server.Status) = (mode, status);
        await using ServiceProvider services = Services(address ?? _server.BaseAddress);
        LivepeerClient client = CreateView(services);
        int succeeded = 0;
        foreach (ApiCall call in ApiCalls.All)
        {
            int spans = _recorder.Activities.Count;
            try
            {
                Task running = call.RunAsync(client, CancellationToken.None);
                await running;
                succeeded++;
                _seen.Append(ObjectDump.Of(running.GetType().GetProperty("Result")?.GetValue(running)));
            }
            catch (LivepeerException exception)
            {
                _seen.AppendLine(exception.ToString()).Append(ObjectDump.Of(exception));
            }

            _callsByRoute.Add((MainRoute(spans), call.Name.Split(' ')[0]));
        }

        return succeeded;
    }

    /// <summary>A header of the caller may be a secret too.</summary>
    private static LivepeerClient CreateView(ServiceProvider services) => services.GetRequiredService<LivepeerClient>()
        .WithOptions(new CallOptions { Headers = { ["X-Sender"] = "sender-" + ApiCalls.Mark } });

    /// <summary>
    /// The route of a call's last span, since some calls look something up before; of a failed upload, which deletes its asset at the
    /// end, the request of the slot.
    /// </summary>
    private string MainRoute(int spansBefore)
    {
        string[] routes = [.. _recorder.Activities.Skip(spansBefore)
            .Where(activity => activity.GetTagItem("url.template") is not null)
            .Select(activity => RouteTests.Route(
                $"{activity.GetTagItem("http.request.method")}", $"{activity.GetTagItem("url.template")}"))];
        return routes.FirstOrDefault(route => route == "POST /asset/request-upload") ?? routes.LastOrDefault() ?? "";
    }

    private void AssertClean()
    {
        string all = _recorder.Dump() + _seen;
        int at = all.IndexOf(ApiCalls.Mark, StringComparison.OrdinalIgnoreCase);
        Assert.True(at < 0, at < 0 ? "" : all[Math.Max(0, at - 400)..Math.Min(all.Length, at + 200)]);
    }

    private ServiceProvider Services(Uri address)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_recorder.LoggerProvider));
        services.AddLivepeer(options =>
        {
            options.ApiKey = Key;
            options.BaseAddress = address;
            options.MaxRetries = 1;
            options.RetryDelay = TimeSpan.FromMilliseconds(1);
        });
        return services.BuildServiceProvider();
    }
}
