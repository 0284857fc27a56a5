using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Livepeer.Sdk.Testing;

/// <summary>Processes a request from the socket to its response.</summary>
internal sealed class Pipeline(StudioCore core)
{
    private readonly FaultInjector _faults = new(core);

    public async Task RunAsync(HttpContext http)
    {
        string target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        StudioRequest entry = core.Requests.Add(http.Request, target, core.Time.GetUtcNow());
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, core.Stopping);
        using var recorder = new RecordingStream(http.Request.Body, JsonBody.Applies(http.Request));
        http.Request.Body = recorder;
        try
        {
            await RunAsync(http, target, entry, recorder, ended.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (error is OperationCanceledException or IOException || ended.IsCancellationRequested)
        {
            FaultInjector.Reset(http);
        }
        finally
        {
            recorder.Report(entry);
        }
    }

    private async Task RunAsync(
        HttpContext http, string target, StudioRequest entry, RecordingStream recorder, CancellationToken cancellationToken)
    {
        if (core.Hosts.Refuse(http.Request.Host.Value) is { } refusal)
        {
            entry.Status = refusal.Status;
            await ReplyWriter.WriteAsync(http, refusal, null, null, cancellationToken).ConfigureAwait(false);
            return;
        }

        string path = StudioRequests.BelowApi(target.Split('?')[0]);
        StudioFault? fault = core.Faults.FindNext(http.Request.Method, path);
        Reply? reply = fault is null ? null : await _faults.BeforeAsync(fault, http, cancellationToken).ConfigureAwait(false);
        if (fault?.Kind == FaultKind.Reset)
        {
            return;
        }

        string? allowedOrigin = null;
        if (reply is null)
        {
            (reply, allowedOrigin) = await ProcessAsync(http, target, cancellationToken).ConfigureAwait(false);
        }

        recorder.Report(entry);
        if (fault?.Kind == FaultKind.LoseResponse || http.Request.Body is BreakingStream { IsBroken: true })
        {
            FaultInjector.Reset(http);
            return;
        }

        if (http.Request.Body is StallingStream { IsStalled: true })
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
        }

        entry.Status = reply.Status;
        reply = fault is null ? reply : FaultInjector.Alter(fault, reply);
        await ReplyWriter.WriteAsync(http, reply, allowedOrigin, fault, cancellationToken).ConfigureAwait(false);
    }

    private async Task<(Reply Reply, string? AllowedOrigin)> ProcessAsync(
        HttpContext http, string target, CancellationToken cancellationToken)
    {
        string[] parts = target.Split('?', 2);
        string[] segments = [.. parts[0].Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
        string path = "/" + string.Join('/', segments);
        string? origin = http.Request.Headers.Origin.ToString() is { Length: > 0 } value ? value : null;
        if (HttpMethods.IsOptions(http.Request.Method))
        {
            return (Preflight(http.Request), CorsPolicy.AllowedOrigin(origin, path, isPreflight: true, null));
        }

        bool isApi = segments.Length > 0 && segments[0].Equals("api", StringComparison.OrdinalIgnoreCase);
        var call = new Call(http, core)
        {
            RawTarget = target,
            Segments = isApi ? segments[1..] : segments,
            Query = new QueryValues(parts.ElementAtOrDefault(1)),
        };
        string? allowed = null;
        try
        {
            if (isApi && JsonBody.Applies(http.Request))
            {
                call.Body = await JsonBody.ReadAsync(http.Request, cancellationToken).ConfigureAwait(false);
            }

            core.Scheduler.RunDue();
            lock (core.Lock)
            {
                call.Identity = core.Authenticator.Identify(call.Header("authorization"), call.Query["projectId"]);
            }

            allowed = CorsPolicy.AllowedOrigin(origin, path, isPreflight: false, call.Identity);
            Reply reply = await DispatchAsync(call, isApi, path, origin, allowed).ConfigureAwait(false);
            core.Scheduler.RunDue();
            return (reply, allowed);
        }
        catch (StudioError error)
        {
            return (Reply.From(error), allowed ?? CorsPolicy.AllowedOrigin(origin, path, isPreflight: false, call.Identity));
        }
    }

    private async Task<Reply> DispatchAsync(Call call, bool isApi, string path, string? origin, string? allowedOrigin)
    {
        Router router = isApi ? core.Routes : core.PublicRoutes;
        if (router.Find(call.Method, call.Segments) is not var (route, values))
        {
            return isApi ? throw StudioError.NotFound() : OutsideApi(call.Method, path);
        }

        call.Values = values;
        if (route.ValidatesFirst)
        {
            Validate(route, call);
        }

        if (route.Access != Access.Anyone)
        {
            AccessRules.Check(call.Caller, route.Access, call.Method, call.Segments, origin, allowedOrigin);
        }

        Validate(route, call);
        if (route.AsyncHandler is { } asyncHandler)
        {
            return await asyncHandler(call).ConfigureAwait(false);
        }

        lock (core.Lock)
        {
            return route.Handler!(call);
        }
    }

    private static void Validate(Route route, Call call)
    {
        if (route.Schema?.Check(call.Body) is { Count: > 0 } violations)
        {
            throw StudioError.Unprocessable([.. violations]);
        }
    }

    private static Reply Preflight(HttpRequest request)
    {
        string wanted = request.Headers.AccessControlRequestHeaders.ToString();
        return Reply.Empty()
            .With("vary", "Authorization, Origin, Access-Control-Request-Headers")
            .With("access-control-allow-methods", "GET,HEAD,PUT,PATCH,POST,DELETE")
            .With("access-control-allow-headers", wanted.Length > 0 ? wanted : null);
    }

    private static Reply OutsideApi(string method, string path) => Reply.Text(
            404,
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Error</title>\n</head>\n<body>\n"
            + $"<pre>Cannot {method} {System.Net.WebUtility.HtmlEncode(path)}</pre>\n</body>\n</html>\n",
            "text/html; charset=utf-8")
        .With("content-security-policy", "default-src 'none'")
        .With("x-content-type-options", "nosniff");
}
