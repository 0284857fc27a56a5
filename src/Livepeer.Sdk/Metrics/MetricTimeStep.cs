using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The length of the periods that metrics are aggregated by.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<MetricTimeStep>))]
public readonly struct MetricTimeStep(string value) : IOpenEnum<MetricTimeStep>
{
    /// <summary>One hour.</summary>
    public static MetricTimeStep Hour => new("hour");

    /// <summary>One day.</summary>
    public static MetricTimeStep Day => new("day");

    /// <summary>One week. For viewership only.</summary>
    public static MetricTimeStep Week => new("week");

    /// <summary>One month. For viewership only.</summary>
    public static MetricTimeStep Month => new("month");

    /// <summary>One year. For viewership only.</summary>
    public static MetricTimeStep Year => new("year");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static MetricTimeStep IOpenEnum<MetricTimeStep>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(MetricTimeStep left, MetricTimeStep right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(MetricTimeStep left, MetricTimeStep right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(MetricTimeStep other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MetricTimeStep other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
