namespace Livepeer.Sdk;

/// <summary>How far an upload is.</summary>
public sealed record UploadProgress
{
    /// <summary>
    /// How many bytes were sent, those of a run before included. Less than before only after a break, when the server had not
    /// received all that was sent.
    /// </summary>
    public long BytesSent { get; init; }

    /// <summary>How many bytes there are to send; null while a stream has not shown its end. Encryption adds up to 32.</summary>
    public long? TotalBytes { get; init; }

    /// <summary>How many bytes a second were sent lately; 0 while nothing moves.</summary>
    public double BytesPerSecond { get; init; }

    /// <summary>How long the rest takes at this rate; null where nobody can tell.</summary>
    public TimeSpan? TimeLeft { get; init; }

    /// <summary>How long the upload has been running.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>How often something was tried again.</summary>
    public int Retries { get; init; }

    /// <summary>The part that was sent, from 0 to 1; null while the total is unknown.</summary>
    public double? Fraction => TotalBytes is { } total and > 0 ? BytesSent / (double)total : null;
}
