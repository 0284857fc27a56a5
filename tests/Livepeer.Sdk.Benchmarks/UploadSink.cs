using System.Globalization;
using System.IO.Pipelines;
using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Benchmarks;

/// <summary>
/// Receives uploads by PUT and by tus and discards the bytes, hashing them first if set up so; in a process of its own. Breaks the
/// connection once, at a byte that it was set up with.
/// </summary>
internal sealed class UploadSink : IDisposable
{
    private const string Date = "Thu, 01 Jan 2026 00:00:00 GMT";

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private string _origin = "";
    private bool _isHashing;
    private long _breakAt = long.MaxValue;
    private long _offset;
    private string _length = "0";

    public static async Task<int> RunAsync()
    {
        using var sink = new UploadSink();
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        await using WebApplication app = builder.Build();
        app.Run(sink.AnswerAsync);
        await app.StartAsync();
        sink._origin = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Console.WriteLine(sink._origin);
        await Console.In.ReadToEndAsync();
        return 0;
    }

    public void Dispose() => _hash.Dispose();

    private async Task AnswerAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        HttpResponse response = context.Response;

        // A client keeps the text of a date while it stays the same, so that allocations would depend on the second in which an upload ends.
        response.Headers.Date = Date;
        switch (request.Method, request.Path.Value)
        {
            case ("GET", "/setup"):
                _isHashing = request.Query["hash"] == "1";
                _breakAt = long.Parse(request.Query["break"].ToString(), CultureInfo.InvariantCulture);
                break;
            case ("GET", "/hash"):
                await response.WriteAsync(Convert.ToHexStringLower(_hash.GetHashAndReset()));
                break;
            case ("POST", "/api/asset/request-upload"):
                response.ContentType = "application/json";
                await response.WriteAsync(
                    $$$"""{"url":"{{{_origin}}}/put","tusEndpoint":"{{{_origin}}}/tus?token=x","asset":{"id":"a","playbackId":"p","name":"video","status":{"phase":"uploading"}},"task":{"id":"t"}}""");
                break;
            case ("POST", "/tus"):
                _offset = 0;
                _length = request.Headers["Upload-Length"].ToString();
                response.StatusCode = 201;
                response.Headers.Location = _origin + "/tus/p";
                break;
            case ("HEAD", "/tus/p"):
                SetOffset(response, _offset);
                response.Headers["Upload-Length"] = _length;
                break;
            case ("PATCH", "/tus/p"):
                long from = long.Parse(request.Headers["Upload-Offset"].ToString(), CultureInfo.InvariantCulture);
                if (await DrainAsync(context, from) is { } end)
                {
                    response.StatusCode = 204;
                    SetOffset(response, end);
                }

                break;
            case ("PUT", _):
                await DrainAsync(context, 0);
                break;
            default:
                response.StatusCode = 404;
                break;
        }
    }

    private static void SetOffset(HttpResponse response, long offset) =>
        response.Headers["Upload-Offset"] = offset.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads the bytes of a request; returns <see langword="null"/> if the connection broke.</summary>
    private async Task<long?> DrainAsync(HttpContext context, long offset)
    {
        PipeReader body = context.Request.BodyReader;
        while (true)
        {
            ReadResult result = await body.ReadAsync(context.RequestAborted);
            if (_isHashing)
            {
                foreach (ReadOnlyMemory<byte> segment in result.Buffer)
                {
                    _hash.AppendData(segment.Span);
                }
            }

            offset += result.Buffer.Length;
            _offset = offset;
            body.AdvanceTo(result.Buffer.End);
            if (result.IsCompleted)
            {
                return offset;
            }

            if (offset >= _breakAt)
            {
                _breakAt = long.MaxValue;
                context.Abort();
                return null;
            }
        }
    }
}
