namespace Livepeer.Sdk;

/// <summary>How far a download is.</summary>
public sealed record DownloadProgress
{
    /// <summary>How many bytes are there, those of an earlier run included. Falls back only where the file changed on the server.</summary>
    public required long BytesReceived { get; init; }

    /// <summary>How many there will be; null where the server does not say.</summary>
    public long? TotalBytes { get; init; }

    /// <summary>How long this run has lasted.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>The mean speed of this run.</summary>
    public required double BytesPerSecond { get; init; }

    /// <summary>How long the rest will take at that speed; null where nobody can say.</summary>
    public TimeSpan? TimeLeft { get; init; }

    /// <summary>How often the download had to be taken up in this run.</summary>
    public required int Retries { get; init; }
}
