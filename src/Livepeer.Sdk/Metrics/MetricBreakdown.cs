using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A dimension that metrics are broken down by. Each value of the dimension gets its own row.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<MetricBreakdown>))]
public readonly struct MetricBreakdown(string value) : IOpenEnum<MetricBreakdown>
{
    /// <summary>The playback ID. Not available for the viewership of a creator.</summary>
    public static MetricBreakdown PlaybackId => new("playbackId");

    /// <summary>The URL in decentralized storage. The public specification lacks it.</summary>
    public static MetricBreakdown StorageUrl => new("dStorageUrl");

    /// <summary>The creator: the developer's ID of a user. The only dimension for usage; not available for real-time viewership.</summary>
    public static MetricBreakdown CreatorId => new("creatorId");

    /// <summary>
    /// The viewer: the developer's ID of the person who watches. <see langword="null"/> in the rows of anonymous viewers.
    /// </summary>
    public static MetricBreakdown ViewerId => new("viewerId");

    /// <summary>The type of device.</summary>
    public static MetricBreakdown DeviceType => new("deviceType");

    /// <summary>The device.</summary>
    public static MetricBreakdown Device => new("device");

    /// <summary>The processor.</summary>
    public static MetricBreakdown Cpu => new("cpu");

    /// <summary>The operating system.</summary>
    public static MetricBreakdown OperatingSystem => new("os");

    /// <summary>The browser.</summary>
    public static MetricBreakdown Browser => new("browser");

    /// <summary>The browser engine.</summary>
    public static MetricBreakdown BrowserEngine => new("browserEngine");

    /// <summary>The continent.</summary>
    public static MetricBreakdown Continent => new("continent");

    /// <summary>The country.</summary>
    public static MetricBreakdown Country => new("country");

    /// <summary>The state or province.</summary>
    public static MetricBreakdown Subdivision => new("subdivision");

    /// <summary>The time zone.</summary>
    public static MetricBreakdown TimeZone => new("timezone");

    /// <summary>The location, as the first three digits of its geohash. Not available for the viewership of a creator.</summary>
    public static MetricBreakdown GeoHash => new("geohash");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static MetricBreakdown IOpenEnum<MetricBreakdown>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(MetricBreakdown left, MetricBreakdown right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(MetricBreakdown left, MetricBreakdown right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(MetricBreakdown other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MetricBreakdown other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
