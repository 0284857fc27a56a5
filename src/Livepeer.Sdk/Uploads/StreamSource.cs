namespace Livepeer.Sdk.Uploads;

/// <summary>Chooses how a stream of the caller is read.</summary>
internal static class StreamSource
{
    public static async ValueTask<UploadSource> OpenAsync(Stream stream, bool isDirect, long? declared, CancellationToken cancellationToken)
    {
        try
        {
            return stream.CanSeek
                ? await SeekableSource.OpenAsync(stream, declared, cancellationToken).ConfigureAwait(false)
                : isDirect ? new OnceSource(stream, declared!.Value) : new ForwardSource(stream, declared);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw UploadSource.Unreadable(exception);
        }
    }

    /// <summary>Whether a stream can seek. An exception is ignored here; it will be reported when the stream is opened.</summary>
    public static bool CanSeek(Stream stream)
    {
        try
        {
            return stream.CanSeek;
        }
        catch (Exception)
        {
            return true;
        }
    }

    /// <inheritdoc cref="CanSeek"/>
    public static bool CanRead(Stream stream)
    {
        try
        {
            return stream.CanRead;
        }
        catch (Exception)
        {
            return true;
        }
    }
}
