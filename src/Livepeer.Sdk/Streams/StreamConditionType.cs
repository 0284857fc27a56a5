using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What is watched of a stream.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<StreamConditionType>))]
public readonly record struct StreamConditionType(string Value) : IOpenEnum<StreamConditionType>
{
    /// <summary>Whether a broadcast is under way.</summary>
    public static StreamConditionType Active => new("Active");

    /// <summary>Whether renditions are made.</summary>
    public static StreamConditionType Transcoding => new("Transcoding");

    /// <summary>Whether renditions are made as fast as the picture comes in.</summary>
    public static StreamConditionType TranscodesInRealTime => new("TranscodeRealTime");

    /// <summary>Whether renditions are made without a fault.</summary>
    public static StreamConditionType TranscodesWithoutErrors => new("TranscodeNoErrors");

    /// <summary>Whether the broadcast reaches every other destination.</summary>
    public static StreamConditionType Multistreaming => new("Multistreaming");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static StreamConditionType IOpenEnum<StreamConditionType>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(StreamConditionType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
