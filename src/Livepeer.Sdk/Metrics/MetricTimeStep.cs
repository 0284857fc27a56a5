using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>How long the periods are that metrics are summed up over.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<MetricTimeStep>))]
public readonly record struct MetricTimeStep(string Value) : IOpenEnum<MetricTimeStep>
{
    /// <summary>An hour.</summary>
    public static MetricTimeStep Hour => new("hour");

    /// <summary>A day.</summary>
    public static MetricTimeStep Day => new("day");

    /// <summary>A week; of views only.</summary>
    public static MetricTimeStep Week => new("week");

    /// <summary>A month; of views only.</summary>
    public static MetricTimeStep Month => new("month");

    /// <summary>A year; of views only.</summary>
    public static MetricTimeStep Year => new("year");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static MetricTimeStep IOpenEnum<MetricTimeStep>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(MetricTimeStep other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
