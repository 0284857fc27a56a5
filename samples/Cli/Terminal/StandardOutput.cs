using Microsoft.Win32.SafeHandles;

namespace Cli.Terminal;

/// <summary>
/// The standard output. Unlike the stream of <see cref="Console"/>, it reports that the program at the other end of a pipe has ended, so
/// that <c>livepeer … | head</c> ends too.
/// </summary>
internal static class StandardOutput
{
    public static TextWriter Create()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.Out;
        }

        try
        {
            var handle = new SafeFileHandle(1, ownsHandle: false);
            var stream = new FileStream(handle, FileAccess.Write, bufferSize: 0);

            // A file has a position that standard error may share, which a FileStream would ignore.
            return stream.CanSeek
                ? Console.Out
                : TextWriter.Synchronized(new StreamWriter(new Pipe(stream), Console.OutputEncoding) { AutoFlush = true });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Console.Out;
        }
    }

    private sealed class Pipe(FileStream stream) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            try
            {
                stream.Write(buffer, offset, count);
            }
            catch (IOException exception)
            {
                throw new OutputClosedException(exception);
            }
        }

        public override void Flush() => stream.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
