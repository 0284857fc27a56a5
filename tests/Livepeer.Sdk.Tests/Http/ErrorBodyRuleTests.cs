using System.Net;
using System.Text;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>How much of the body of an error is read, and how it is decoded and described.</summary>
public sealed class ErrorBodyRuleTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(4096)]
    [InlineData(5000)]
    [InlineData(64 * 1024)]
    [InlineData(256 * 1024)]
    [InlineData(10 * 1024 * 1024)]
    public async Task At_most_256_KiB_are_read(int length)
    {
        var body = new Body(new byte[length], null);

        await ErrorBody.ReadAsync(body, CancellationToken.None);

        Assert.Equal(Math.Min(length, 256 * 1024), body.Read);
    }

    public static TheoryData<Exception> Breaks => [new OperationCanceledException(), new IOException(), new InvalidDataException()];

    [Theory]
    [MemberData(nameof(Breaks))]
    public async Task The_part_that_arrived_is_used_whatever_breaks(Exception exception)
    {
        ErrorBody body = await ErrorBody.ReadAsync(new Body("""{"errors":["too long"]}"""u8.ToArray(), exception), CancellationToken.None);

        Assert.Equal("too long", Assert.Single(body.Issues).Message);
    }

    [Theory]
    [InlineData("", "empty response body")]
    [InlineData("{}", "no error in the response body")]
    [InlineData(" \n<html>", "an HTML page")]
    public async Task A_body_without_a_message_is_described(string text, string description)
    {
        ErrorBody body = await ErrorBody.ReadAsync(new Body(Encoding.UTF8.GetBytes(text), null), CancellationToken.None);

        Assert.Equal(description, body.Description);
    }

    [Theory]
    [InlineData("latin1", "iso-8859-1", "größer")]
    [InlineData("windows-1252", "iso-8859-1", "größer")]
    [InlineData("ISO-8859-1", "iso-8859-1", "größer")]
    [InlineData("\"utf-16\"", "utf-16", "日本語")]
    [InlineData("UTF-16LE", "utf-16", "日本語")]
    [InlineData("utf-16be", "utf-16BE", "日本語")]
    [InlineData("unknown", "utf-8", "日本語")]
    public async Task The_character_set_is_the_declared_one(string charset, string encoding, string text)
    {
        var content = new Body(Encoding.GetEncoding(encoding).GetBytes(text), null);
        content.Headers.TryAddWithoutValidation("Content-Type", $"text/plain; charset={charset}");

        ErrorBody body = await ErrorBody.ReadAsync(content, CancellationToken.None);

        Assert.Equal(text, Assert.Single(body.Issues).Message);
    }

    /// <summary>A body that counts what is read of it, and breaks at its end if there is an exception.</summary>
    private sealed class Body(byte[] bytes, Exception? exception) : HttpContent
    {
        public long Read { get; private set; }

        protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new Counted(this));

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new NotSupportedException();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }

        private sealed class Counted(Body body) : MemoryStream(body.Bytes)
        {
            public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            {
                int read = await base.ReadAsync(buffer, cancellationToken);
                body.Read += read;
                return read > 0 || body.Exception is null ? read : throw body.Exception;
            }
        }

        private byte[] Bytes => bytes;

        private Exception? Exception => exception;
    }
}
