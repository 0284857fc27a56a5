using System.Collections.Concurrent;
using Livepeer.Sdk.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>Calls over TLS and HTTP/2, where one stream of many breaks and the connection lives on.</summary>
public sealed class Http2Tests
{
    private static readonly TimeSpan _impatience = TimeSpan.FromMilliseconds(700);

    private readonly ConcurrentQueue<(string Protocol, string Connection)> _asked = new();
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _script = new();

    public static TheoryData<string> Breaks => ["before the answer", "in the body", "no answer", "no more body"];

    [Theory]
    [InlineData(HttpProtocols.Http1AndHttp2, "HTTP/2")]
    [InlineData(HttpProtocols.Http1, "HTTP/1.1")]
    public async Task Calls_use_HTTP_2_where_it_is_offered(HttpProtocols offered, string expected)
    {
        await using SecureHost host = await SecureHost.StartAsync(AnswerAsync, offered);
        await using ServiceProvider services = host.CreateClient();
        var streams = services.GetRequiredService<StreamsClient>();

        Assert.Equal("abc", (await streams.GetAsync("abc")).Id);
        await streams.DeleteAsync("abc");
        await streams.TerminateAsync("abc");

        Assert.Equal([expected, expected, expected], _asked.Select(one => one.Protocol));
    }

    [Fact]
    public async Task An_answer_without_a_length_is_read_to_its_end()
    {
        string name = new('x', 40_000);
        _script.Enqueue(async context =>
        {
            await context.Response.WriteAsync($$"""{"id":"abc","name":"{{name}}",""");
            await context.Response.Body.FlushAsync();
            await context.Response.WriteAsync(""" "isActive":true}""");
        });
        await using SecureHost host = await SecureHost.StartAsync(AnswerAsync);
        await using ServiceProvider services = host.CreateClient();

        LivepeerStream stream = await services.GetRequiredService<StreamsClient>().GetAsync("abc");

        Assert.Equal((name, true), (stream.Name, stream.IsActive));
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public async Task A_read_is_repeated_on_the_same_connection_after_a_break(string broken)
    {
        _script.Enqueue(context => BreakAsync(context, broken));
        await using SecureHost host = await SecureHost.StartAsync(AnswerAsync);
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
        await using SecureHost host = await SecureHost.StartAsync(AnswerAsync);
        await using ServiceProvider services = host.CreateClient(options => options.AttemptTimeout = AttemptTimeoutOf(broken));

        var exception = await Assert.ThrowsAnyAsync<LivepeerException>(
            () => services.GetRequiredService<StreamsClient>().CreateAsync(new CreateStreamRequest { Name = "x" }));

        Assert.IsType(IsSilence(broken) ? typeof(LivepeerTimeoutException) : typeof(LivepeerConnectionException), exception);
        Assert.True(exception.OutcomeUnknown);
        Assert.Single(_asked);
    }

    private static bool IsSilence(string broken) => broken is "no answer" or "no more body";

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

    private async Task AnswerAsync(HttpContext context)
    {
        _asked.Enqueue((context.Request.Protocol, context.Connection.Id));
        await context.Request.Body.CopyToAsync(Stream.Null);
        if (_script.TryDequeue(out Func<HttpContext, Task>? answer))
        {
            await answer(context);
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
