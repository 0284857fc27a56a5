using System.Collections.Concurrent;
using Livepeer.Sdk.Tests.Support;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>Calls over TLS and HTTP/2, where one stream of many breaks and the connection lives on.</summary>
public sealed class Http2Tests
{
    private static readonly TimeSpan _impatience = TimeSpan.FromMilliseconds(700);

    private readonly ConcurrentQueue<(string Protocol, string Connection)> _asked = new();
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _script = new();

    public static TheoryData<string> Breaks => ["before the response", "in the body", "no response", "no more body"];

    [Theory]
    [InlineData(HttpProtocols.Http1AndHttp2, "HTTP/2")]
    [InlineData(HttpProtocols.Http1, "HTTP/1.1")]
    public async Task Calls_use_HTTP_2_where_it_is_offered(HttpProtocols offered, string expected)
    {
        await using SecureHost host = await SecureHost.StartAsync(RespondAsync, offered);
        await using ServiceProvider services = host.CreateClient();
        var streams = services.GetRequiredService<StreamsClient>();

        Assert.Equal("abc", (await streams.GetAsync("abc")).Id);
        await streams.DeleteAsync("abc");
        await streams.TerminateAsync("abc");

        Assert.Equal([expected, expected, expected], _asked.Select(one => one.Protocol));
    }

    [Fact]
    public async Task A_response_without_a_length_is_read_to_its_end()
    {
        string name = new('x', 40_000);
        _script.Enqueue(async context =>
        {
            await context.Response.WriteAsync($$"""{"id":"abc","name":"{{name}}",""");
            await context.Response.Body.FlushAsync();
            await context.Response.WriteAsync(""" "isActive":true}""");
        });
        await using SecureHost host = await SecureHost.StartAsync(RespondAsync);
        await using ServiceProvider services = host.CreateClient();

        LivepeerStream stream = await services.GetRequiredService<StreamsClient>().GetAsync("abc");

        Assert.Equal((name, true), (stream.Name, stream.IsActive));
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public async Task A_read_is_repeated_on_the_same_connection_after_a_break(string broken)
    {
        _script.Enqueue(context => BreakAsync(context, broken));
        await using SecureHost host = await SecureHost.StartAsync(RespondAsync);
        await using ServiceProvider services = host.CreateClient(options => options.AttemptTimeout = AttemptTimeoutOf(broken));

        Assert.Equal("abc", (await services.GetRequiredService<StreamsClient>().GetAsync("abc")).Id);

        Assert.Equal(2, _asked.Count);
        Assert.Single(_asked.Distinct());
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public async Task A_create_is_sent_once_and_its_outcome_unknown_after_a_break(string broken)
    {
        _script.Enqueue(context => BreakAsync(context, broken));
        await using SecureHost host = await SecureHost.StartAsync(RespondAsync);
        await using ServiceProvider services = host.CreateClient(options => options.AttemptTimeout = AttemptTimeoutOf(broken));

        var exception = await Assert.ThrowsAnyAsync<LivepeerException>(
            () => services.GetRequiredService<StreamsClient>().CreateAsync(new CreateStreamRequest { Name = "x" }));

        Assert.IsType(IsSilence(broken) ? typeof(LivepeerTimeoutException) : typeof(LivepeerConnectionException), exception);
        Assert.True(exception.OutcomeUnknown);
        Assert.Single(_asked);
    }

    [Theory]
    [InlineData(0)] // NO_ERROR
    [InlineData(1)] // PROTOCOL_ERROR
    [InlineData(2)] // INTERNAL_ERROR
    [InlineData(8)] // CANCEL
    [InlineData(11)] // ENHANCE_YOUR_CALM
    public async Task A_create_whose_stream_is_reset_is_sent_once(int error)
    {
        _script.Enqueue(context => ResetAsync(context, error));
        await using SecureHost host = await SecureHost.StartAsync(RespondAsync);
        await using ServiceProvider services = host.CreateClient();

        var exception = await Assert.ThrowsAsync<LivepeerConnectionException>(
            () => services.GetRequiredService<StreamsClient>().CreateAsync(new CreateStreamRequest { Name = "x" }));

        Assert.True(exception.OutcomeUnknown);
        Assert.Single(_asked);
    }

    [Fact]
    public async Task A_create_whose_stream_is_refused_was_not_processed_and_is_sent_again()
    {
        const int RefusedStream = 7;
        _script.Enqueue(context => ResetAsync(context, RefusedStream));
        await using SecureHost host = await SecureHost.StartAsync(RespondAsync);
        await using ServiceProvider services = host.CreateClient();

        LivepeerStream made = await services.GetRequiredService<StreamsClient>().CreateAsync(new CreateStreamRequest { Name = "x" });

        Assert.Equal("abc", made.Id);
        Assert.Equal(2, _asked.Count);
    }

    [Fact]
    public async Task No_create_is_lost_or_made_twice_while_the_server_closes_its_connections()
    {
        const int Creates = 300;
        int number = 0;
        await using SecureHost host = await SecureHost.StartAsync(context =>
        {
            if (Interlocked.Increment(ref number) % 10 == 0)
            {
                // GOAWAY, with a last stream that may be processed.
                context.Features.GetRequiredFeature<IConnectionLifetimeNotificationFeature>().RequestClose();
            }

            return RespondAsync(context);
        });
        await using ServiceProvider services = host.CreateClient();
        var streams = services.GetRequiredService<StreamsClient>();

        int made = 0;
        int unknown = 0;

        await Parallel.ForAsync(0, Creates, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (_, cancellation) =>
        {
            try
            {
                await streams.CreateAsync(new CreateStreamRequest { Name = "x" }, cancellation);
                Interlocked.Increment(ref made);
            }
            catch (LivepeerConnectionException exception) when (exception.OutcomeUnknown)
            {
                // A connection may close between the end of a request and its response.
                Interlocked.Increment(ref unknown);
            }
        });

        Assert.Equal(Creates, made + unknown);
        Assert.InRange(_asked.Count, made, made + unknown);
        Assert.NotEqual(1, _asked.Select(one => one.Connection).Distinct().Count());
    }

    private static Task ResetAsync(HttpContext context, int error)
    {
        context.Features.GetRequiredFeature<IHttpResetFeature>().Reset(error);
        return Task.CompletedTask;
    }

    private static bool IsSilence(string broken) => broken is "no response" or "no more body";

    private static TimeSpan AttemptTimeoutOf(string broken) => IsSilence(broken) ? _impatience : TimeSpan.FromSeconds(30);

    private static async Task BreakAsync(HttpContext context, string broken)
    {
        if (broken is "in the body" or "no more body")
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = Faults.Stream.Length;
            await context.Response.WriteAsync(Faults.Stream[..10]);
            await context.Response.Body.FlushAsync();
        }

        if (IsSilence(broken))
        {
            var gone = new TaskCompletionSource();
            await using CancellationTokenRegistration waiting = context.RequestAborted.Register(gone.SetResult);
            await gone.Task;
        }

        context.Abort();
    }

    private async Task RespondAsync(HttpContext context)
    {
        _asked.Enqueue((context.Request.Protocol, context.Connection.Id));
        await context.Request.Body.CopyToAsync(Stream.Null);
        if (_script.TryDequeue(out Func<HttpContext, Task>? response))
        {
            await response(context);
            return;
        }

        if (context.Request.Method == HttpMethods.Delete)
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        }
        else
        {
            await context.Response.WriteAsync(Faults.Stream);
        }
    }
}
