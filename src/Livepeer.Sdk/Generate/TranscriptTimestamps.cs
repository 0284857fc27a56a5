using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>How finely the times of a text are told. The server can't be asked for none: it takes that word for a flag and refuses it.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<TranscriptTimestamps>))]
public readonly record struct TranscriptTimestamps(string Value) : IOpenEnum<TranscriptTimestamps>
{
    /// <summary>By sentences, as unless asked.</summary>
    public static TranscriptTimestamps Sentence => new("sentence");

    /// <summary>By words.</summary>
    public static TranscriptTimestamps Word => new("word");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static TranscriptTimestamps IOpenEnum<TranscriptTimestamps>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(TranscriptTimestamps other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
