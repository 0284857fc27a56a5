namespace Livepeer.Sdk.Testing;

/// <summary>Represents a request that the studio received.</summary>
public sealed class StudioRequest
{
    internal StudioRequest()
    {
    }

    /// <summary>Gets the number of the request, counted from one.</summary>
    public required int Number { get; init; }

    /// <summary>Gets the HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>Gets the path as sent, without the query.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the query as sent, without the question mark; empty if there was none.</summary>
    public required string Query { get; init; }

    /// <summary>Gets the headers, by names that are not case-sensitive.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>Gets the time at which the request arrived, on the studio's clock.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Gets the number of bytes of the body that the studio read.</summary>
    public long BodyLength { get; internal set; }

    /// <summary>Gets the SHA-256 hash of those bytes, in lower-case hexadecimal.</summary>
    public string? BodySha256 { get; internal set; }

    /// <summary>Gets the body as text if it was JSON; otherwise, <see langword="null"/>.</summary>
    public string? Body { get; internal set; }

    /// <summary>Gets the status code of the response, or <see langword="null"/> if there is none yet.</summary>
    public int? Status { get; internal set; }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Method} {Path} -> {Status?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no response"}";
}
