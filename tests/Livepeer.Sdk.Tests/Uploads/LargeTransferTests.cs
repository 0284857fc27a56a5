using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Livepeer.Sdk.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>
/// A large file to and from a host behind TLS that breaks the connection in the middle: 8 MiB, or as many as <c>LIVEPEER_LARGE_MIB</c> says.
/// </summary>
public sealed class LargeTransferTests
{
    private const int BlockSize = 64 * 1024;

    private static readonly long _size = 1024 * 1024 * long.Parse(
        Environment.GetEnvironmentVariable("LIVEPEER_LARGE_MIB") is { Length: > 0 } text ? text : "8", CultureInfo.InvariantCulture);

    private readonly IncrementalHash _received = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _offset;
    private int _breaks;
    private Uri? _address;

    [Fact]
    public async Task It_arrives_whole_and_comes_back_whole()
    {
        string folder = Directory.CreateTempSubdirectory("large-").FullName;
        try
        {
            await using SecureHost host = await SecureHost.StartAsync(RespondAsync);
            _address = host.Address;
            await using ServiceProvider services = host.CreateClient();
            var assets = services.GetRequiredService<AssetsClient>();
            string path = Path.Combine(folder, "back.mp4");

            await assets.UploadAsync(new NumberedStream(_size), new CreateAssetRequest { Name = "large" }, new UploadOptions
            {
                RetryDelay = TimeSpan.FromMilliseconds(1),
            });
            await assets.DownloadFileAsync("abc", path);

            string expected = await HashAsync(new NumberedStream(_size));
            Assert.Equal(expected, Convert.ToHexString(_received.GetCurrentHash()));
            await using FileStream back = File.OpenRead(path);
            Assert.Equal(expected, await HashAsync(back));
            Assert.Equal(2, _breaks);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> HashAsync(Stream stream) => Convert.ToHexString(await SHA256.HashDataAsync(stream));

    private Task RespondAsync(HttpContext context)
    {
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = null;
        return (context.Request.Method, context.Request.Path.Value) switch
        {
            ("POST", "/api/asset/request-upload") => context.Response.WriteAsync(
                $$$"""{"url":"{{{_address}}}direct","tusEndpoint":"{{{_address}}}tus","asset":{"id":"abc","name":"large"},"task":{"id":"t1"}}"""),
            ("POST", "/tus") => CreatedAsync(context),
            ("HEAD", "/tus/1") => OffsetAsync(context, StatusCodes.Status200OK),
            ("PATCH", "/tus/1") => ReceiveAsync(context),
            ("GET", "/file") => SendAsync(context),
            _ => context.Response.WriteAsync($$$"""{"id":"abc","name":"large","downloadUrl":"{{{_address}}}file","status":{"phase":"ready"}}"""),
        };
    }

    private static Task CreatedAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.Headers.Location = "/tus/1";
        return Task.CompletedTask;
    }

    private Task OffsetAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.Headers["Upload-Offset"] = _offset.ToString(CultureInfo.InvariantCulture);
        context.Response.Headers["Upload-Length"] = _size.ToString(CultureInfo.InvariantCulture);
        return Task.CompletedTask;
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        byte[] block = new byte[BlockSize];
        int read;
        while ((read = await context.Request.Body.ReadAsync(block)) > 0)
        {
            _received.AppendData(block, 0, read);
            _offset += read;
            if (_breaks == 0 && _offset > _size / 2)
            {
                _breaks++;
                context.Abort();
                return;
            }
        }

        await OffsetAsync(context, StatusCodes.Status204NoContent);
    }

    private async Task SendAsync(HttpContext context)
    {
        string range = context.Request.Headers.Range.ToString();
        long from = range.Length > 0 ? long.Parse(range["bytes=".Length..^1], CultureInfo.InvariantCulture) : 0;
        context.Response.StatusCode = range.Length > 0 ? StatusCodes.Status206PartialContent : StatusCodes.Status200OK;
        context.Response.Headers.ETag = "\"v1\"";
        context.Response.ContentLength = _size - from;
        if (range.Length > 0)
        {
            context.Response.Headers.ContentRange = $"bytes {from}-{_size - 1}/{_size}";
        }

        var source = new NumberedStream(_size) { Position = from };
        byte[] block = new byte[BlockSize];
        int read;
        while ((read = await source.ReadAsync(block)) > 0)
        {
            await context.Response.Body.WriteAsync(block.AsMemory(0, read));
            if (_breaks == 1 && source.Position > _size / 2)
            {
                _breaks++;
                await context.Response.Body.FlushAsync();
                context.Abort();
                return;
            }
        }
    }

    /// <summary>Bytes that differ everywhere, without being held anywhere: each eight are their own position.</summary>
    private sealed class NumberedStream(long length) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            int count = (int)Math.Min(buffer.Length, length - Position);
            Span<byte> number = stackalloc byte[8];
            for (int i = 0; i < count; i++)
            {
                if (i == 0 || Position % 8 == 0)
                {
                    BinaryPrimitives.WriteInt64LittleEndian(number, Position / 8);
                }

                buffer[i] = number[(int)(Position++ % 8)];
            }

            return count;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(Read(buffer.Span));

        public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => Position + offset,
            _ => length + offset,
        };

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
