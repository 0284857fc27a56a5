using System.Globalization;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Storms;

/// <summary>
/// What a <see cref="FaultGateway"/> does to a request. Like real proxies, it sends a status that proves that nothing was done only if it
/// did not pass the request on.
/// </summary>
internal sealed record GatewayFault(string Name, Func<GatewayCall, Random, Task> RunAsync)
{
    private const string Html = "<!DOCTYPE html><html><body><h1>Just a moment…</h1></body></html>";

    private static readonly int[] _serverErrors = [.. Enumerable.Range(500, 12), .. Enumerable.Range(520, 11), 599];
    private static readonly int[] _streamErrors = [0, 1, 2, 3, 5, 8, 9, 10, 11, 12];

    public static IReadOnlyList<GatewayFault> All { get; } =
    [
        new("reset before", (call, _) => Done(call.Reset)),
        new("closed before", (call, _) => Done(call.Close)),
        new("stalled before", (call, _) => call.StallAsync()),
        new("429", (call, luck) => call.RespondAsync(429, """{"errors":["slow down"]}""", "application/json", Delay(luck))),
        new("403 page", (call, luck) => luck.Next(10) > 0 ? RelayAsync(call) : call.RespondAsync(403, Html, "text/html")),
        new("408 before", (call, _) => call.RespondAsync(408, "", null)),
        new("5xx before", (call, luck) => call.RespondAsync(
            luck.Pick(_serverErrors), """{"errors":["before"]}""", "application/json", Delay(luck))),
        new("5xx page before", (call, luck) => call.RespondAsync(luck.Pick(_serverErrors), Html, "text/html", Delay(luck))),
        new("200 page before", (call, _) => call.RespondAsync(200, Html, "text/html")),
        new("stream refused", (call, _) => Done(() => call.ResetStream(7))),
        new("HTTP/1.1 required", (call, _) => Done(() => call.ResetStream(13))),
        new("stream reset before", (call, luck) => Done(() => call.ResetStream(luck.Pick(_streamErrors)))),
        new("body broken", async (call, luck) =>
        {
            await call.ForwardAsync(luck.Next(call.BodyLength + 1));
            call.Reset();
        }),
        new("body broken, then stalled", async (call, luck) =>
        {
            await call.ForwardAsync(luck.Next(call.BodyLength + 1));
            await call.StallAsync();
        }),

        new("reset after", (call, _) => AfterAsync(call, _ => Done(call.Reset))),
        new("closed after", (call, _) => AfterAsync(call, _ => Done(call.Close))),
        new("stalled after", (call, _) => AfterAsync(call, _ => call.StallAsync())),
        new("stream reset after", (call, luck) => AfterAsync(call, _ => Done(() => call.ResetStream(luck.Pick(_streamErrors))))),
        new("5xx after", (call, luck) => AfterAsync(call, _ => call.RespondAsync(
            luck.Pick(_serverErrors), """{"errors":["after"]}""", "application/json"))),
        new("200 page after", (call, _) => AfterAsync(call, _ => call.RespondAsync(200, Html, "text/html"))),
        new("body cut and reset", (call, luck) => AfterAsync(call, async response =>
        {
            await call.RelayAsync(response, luck.Next(response.Body.Length + 1));
            call.Reset();
        })),
        new("body cut and closed", (call, luck) => AfterAsync(call, async response =>
        {
            await call.RelayAsync(response, luck.Next(response.Body.Length + 1));
            call.Close();
        })),
        new("body stalled", (call, luck) => AfterAsync(call, async response =>
        {
            await call.RelayAsync(response, luck.Next(response.Body.Length + 1));
            await call.StallAsync();
        })),
        new("wrong content type", (call, luck) => AfterAsync(call, response =>
        {
            response.Set("Content-Type", luck.Pick("text/html", "text/plain", "application/xml", "image/png", "nonsense", null));
            return call.RelayAsync(response);
        })),
        new("empty body", (call, _) => AfterAsync(call, response => call.RelayAsync(response with { Body = [] }))),
        new("not JSON", (call, luck) => AfterAsync(call, response => call.RelayAsync(response with
        {
            Body = System.Text.Encoding.UTF8.GetBytes(luck.Pick("null", "{", "\"\"", "1e999", "{\"id\":", "\u0000")),
        }))),
        new("last of its connection", (call, _) =>
        {
            call.GoAway();
            return RelayAsync(call);
        }),
        new("lost with its connection", (call, _) => AfterAsync(call, _ => Done(() =>
        {
            call.GoAway();
            call.Close();
        }))),
    ];

    /// <summary>Passes the request on, and the response back.</summary>
    public static Task RelayAsync(GatewayCall call) => AfterAsync(call, response => call.RelayAsync(response));

    private static async Task AfterAsync(GatewayCall call, Func<GatewayResponse, Task> finish) =>
        await finish((await call.ForwardAsync())!);

    private static string? Delay(Random luck) => luck.Next(4) switch
    {
        0 => "0",
        1 => DateTimeOffset.UtcNow.AddSeconds(-luck.Next(1000)).ToString("R", CultureInfo.InvariantCulture),
        2 => "soon",
        _ => null,
    };

    private static Task Done(Action action)
    {
        action();
        return Task.CompletedTask;
    }
}
