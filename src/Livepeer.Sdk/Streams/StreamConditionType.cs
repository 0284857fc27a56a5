using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The type of a health condition of a stream.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<StreamConditionType>))]
public readonly struct StreamConditionType(string value) : IOpenEnum<StreamConditionType>
{
    /// <summary>Whether a broadcast is in progress.</summary>
    public static StreamConditionType Active => new("Active");

    /// <summary>Whether renditions are being produced.</summary>
    public static StreamConditionType Transcoding => new("Transcoding");

    /// <summary>Whether transcoding keeps up with the broadcast.</summary>
    public static StreamConditionType TranscodesInRealTime => new("TranscodeRealTime");

    /// <summary>Whether transcoding succeeds without errors.</summary>
    public static StreamConditionType TranscodesWithoutErrors => new("TranscodeNoErrors");

    /// <summary>Whether the broadcast reaches all multistream targets.</summary>
    public static StreamConditionType Multistreaming => new("Multistreaming");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static StreamConditionType IOpenEnum<StreamConditionType>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(StreamConditionType left, StreamConditionType right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(StreamConditionType left, StreamConditionType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(StreamConditionType other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StreamConditionType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
