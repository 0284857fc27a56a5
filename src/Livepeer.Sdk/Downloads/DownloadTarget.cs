namespace Livepeer.Sdk;

/// <summary>Where the bytes go: what is there already, and which version of the file it is of.</summary>
internal class DownloadTarget(Stream destination)
{
    private readonly long _start = destination.CanSeek ? destination.Position : 0;

    /// <summary>How many bytes are there.</summary>
    public long Length { get; protected set; }

    /// <summary>The <c>If-Range</c> value of the version that they are of; null where it is not known.</summary>
    public string? Validator { get; protected set; }

    /// <summary>Notes the version that the bytes from here on are of.</summary>
    public virtual Task BeginAsync(string? validator, CancellationToken cancellationToken)
    {
        Validator = validator;
        return Task.CompletedTask;
    }

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        await destination.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        Length += bytes.Length;
    }

    /// <summary>Throws away what is there; false where that can't be.</summary>
    public bool TryRestart()
    {
        if (Length == 0)
        {
            return true;
        }

        if (!destination.CanSeek)
        {
            return false;
        }

        destination.Position = _start;
        destination.SetLength(_start);
        Length = 0;
        Validator = null;
        return true;
    }
}
