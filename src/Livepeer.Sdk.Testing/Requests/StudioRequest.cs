namespace Livepeer.Sdk.Testing;

/// <summary>A request that reached the studio.</summary>
public sealed class StudioRequest
{
    internal StudioRequest()
    {
    }

    /// <summary>Gets its number, counted from one.</summary>
    public required int Number { get; init; }

    /// <summary>Gets the method.</summary>
    public required string Method { get; init; }

    /// <summary>Gets the path as it was sent, without the query.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the query as it was sent, without the question mark; empty if there was none.</summary>
    public required string Query { get; init; }

    /// <summary>Gets the headers, whatever the case of their names.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>Gets the time on the studio's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Gets how many bytes of the body the studio read.</summary>
    public long BodyLength { get; internal set; }

    /// <summary>Gets the SHA-256 of the bytes that it read, in lower-case hexadecimal.</summary>
    public string? BodySha256 { get; internal set; }

    /// <summary>Gets the body as text where it was JSON.</summary>
    public string? Body { get; internal set; }

    /// <summary>Gets the status of the answer, or null while there is none.</summary>
    public int? Status { get; internal set; }

    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Path} -> {Status?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no answer"}";
}
