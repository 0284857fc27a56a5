namespace Livepeer.Sdk;

/// <summary>The progress of an upload.</summary>
public sealed record UploadProgress
{
    /// <summary>
    /// Gets the number of bytes sent, including those of an earlier run. It decreases only after a break, if the server had not received
    /// all that was sent.
    /// </summary>
    public long BytesSent { get; init; }

    /// <summary>
    /// Gets the number of bytes to send; <see langword="null"/> until a stream of unknown length has ended. Encryption adds up to 32.
    /// </summary>
    public long? TotalBytes { get; init; }

    /// <summary>Gets the number of bytes sent per second, averaged over the last reports; 0 while nothing moves.</summary>
    public double BytesPerSecond { get; init; }

    /// <summary>Gets how long the rest takes at this rate; <see langword="null"/> if it is unknown.</summary>
    public TimeSpan? TimeLeft { get; init; }

    /// <summary>Gets the time since the start.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Gets the number of retries.</summary>
    public int Retries { get; init; }

    /// <summary>Gets the fraction that was sent, from 0 to 1; <see langword="null"/> while the total is unknown.</summary>
    public double? Fraction => TotalBytes is { } total and > 0 ? BytesSent / (double)total : null;
}
