using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The granularity of the timestamps of a transcript. They cannot be turned off: the server rejects the value for that.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<TranscriptTimestamps>))]
public readonly struct TranscriptTimestamps(string value) : IOpenEnum<TranscriptTimestamps>
{
    /// <summary>One timestamp for each sentence. This is the default of the server.</summary>
    public static TranscriptTimestamps Sentence => new("sentence");

    /// <summary>One timestamp for each word.</summary>
    public static TranscriptTimestamps Word => new("word");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static TranscriptTimestamps IOpenEnum<TranscriptTimestamps>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(TranscriptTimestamps left, TranscriptTimestamps right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(TranscriptTimestamps left, TranscriptTimestamps right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TranscriptTimestamps other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TranscriptTimestamps other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
