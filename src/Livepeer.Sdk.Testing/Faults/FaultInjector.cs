using System.Net.Sockets;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace Livepeer.Sdk.Testing;

/// <summary>Injects faults.</summary>
internal sealed class FaultInjector(StudioCore core)
{
    public async Task<Reply?> BeforeAsync(StudioFault fault, HttpContext http, CancellationToken cancellationToken)
    {
        if (fault.Wait > TimeSpan.Zero)
        {
            await Task.Delay(fault.Wait, core.Time, cancellationToken).ConfigureAwait(false);
        }

        switch (fault.Kind)
        {
            case FaultKind.Status:
                return Reply.Text(fault.StatusCode, fault.Body!, fault.ContentTypeValue).With("retry-after", fault.RetryAfterValue);
            case FaultKind.Reset:
                Reset(http);
                return null;
            case FaultKind.NeverRespond:
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
                return null;
            case FaultKind.ResetAfterRequestBytes:
                http.Request.Body = new BreakingStream(http.Request.Body, fault.Bytes ?? 0);
                return null;
            case FaultKind.StallAfterRequestBytes:
                http.Request.Body = new StallingStream(http.Request.Body, fault.Bytes ?? 0);
                return null;
            default:
                return null;
        }
    }

    public static Reply Alter(StudioFault fault, Reply reply)
    {
        Reply altered = fault.Kind switch
        {
            FaultKind.ContentType => new Reply(reply.Status, reply.Body, fault.ContentTypeValue)
            {
                File = reply.File,
                IsTus = reply.IsTus,
                IsEndless = reply.IsEndless,
            },
            FaultKind.ReplaceBody => Reply.Text(reply.Status, fault.Body!, fault.ContentTypeValue),
            _ => reply,
        };
        if (!ReferenceEquals(altered, reply))
        {
            foreach ((string name, string value) in reply.Headers)
            {
                altered.With(name, value);
            }
        }

        return altered;
    }

    /// <summary>Whether a fault limits a response to the first part of its body.</summary>
    public static bool IsPartial(StudioFault? fault) => fault?.Kind is FaultKind.CutBody or FaultKind.StallBody;

    /// <summary>Gets how many bytes of a body are sent.</summary>
    public static long Limit(StudioFault? fault, long length) =>
        IsPartial(fault) ? Math.Min(fault!.Bytes ?? (length / 2), length) : length;

    /// <summary>Closes the connection so that the client sees a reset, not an orderly close.</summary>
    public static void Reset(HttpContext http)
    {
        try
        {
            if (http.Features.Get<IConnectionSocketFeature>()?.Socket is { } socket)
            {
                socket.LingerState = new LingerOption(enable: true, seconds: 0);
            }
        }
        catch (Exception gone) when (gone is SocketException or ObjectDisposedException)
        {
            // Nothing left to reset.
        }

        http.Abort();
    }
}
