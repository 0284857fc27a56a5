using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What metrics are split by: each value of it gets a row of its own.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<MetricBreakdown>))]
public readonly record struct MetricBreakdown(string Value) : IOpenEnum<MetricBreakdown>
{
    /// <summary>The playback ID; not for the views of one creator.</summary>
    public static MetricBreakdown PlaybackId => new("playbackId");

    /// <summary>The address in distributed storage. The public specification lacks it.</summary>
    public static MetricBreakdown StorageUrl => new("dStorageUrl");

    /// <summary>The creator: the developer's own ID of a user. The only one for usage; not for views under way.</summary>
    public static MetricBreakdown CreatorId => new("creatorId");

    /// <summary>The viewer: the developer's own ID of whoever watches. Null in the rows of anonymous viewers.</summary>
    public static MetricBreakdown ViewerId => new("viewerId");

    /// <summary>The kind of device.</summary>
    public static MetricBreakdown DeviceType => new("deviceType");

    /// <summary>The device.</summary>
    public static MetricBreakdown Device => new("device");

    /// <summary>The processor.</summary>
    public static MetricBreakdown Cpu => new("cpu");

    /// <summary>The operating system.</summary>
    public static MetricBreakdown OperatingSystem => new("os");

    /// <summary>The browser.</summary>
    public static MetricBreakdown Browser => new("browser");

    /// <summary>The engine of the browser.</summary>
    public static MetricBreakdown BrowserEngine => new("browserEngine");

    /// <summary>The continent.</summary>
    public static MetricBreakdown Continent => new("continent");

    /// <summary>The country.</summary>
    public static MetricBreakdown Country => new("country");

    /// <summary>The state or province.</summary>
    public static MetricBreakdown Subdivision => new("subdivision");

    /// <summary>The time zone.</summary>
    public static MetricBreakdown TimeZone => new("timezone");

    /// <summary>The place, as the first three digits of its geohash; not for the views of one creator.</summary>
    public static MetricBreakdown GeoHash => new("geohash");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static MetricBreakdown IOpenEnum<MetricBreakdown>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(MetricBreakdown other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
