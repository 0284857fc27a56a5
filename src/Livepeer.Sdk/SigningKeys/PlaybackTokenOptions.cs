using System.Text.Json.Nodes;

namespace Livepeer.Sdk;

/// <summary>The lifetime and claims of a viewer's token.</summary>
public sealed class PlaybackTokenOptions
{
    /// <summary>The longest lifetime that the server accepts.</summary>
    public static readonly TimeSpan MaxLifetime = TimeSpan.FromDays(7);

    internal const string DefaultIssuer = "livepeer-sdk";

    internal static readonly TimeSpan MinLifetime = TimeSpan.FromSeconds(1);

    internal static PlaybackTokenOptions Default { get; } = new();

    /// <summary>Gets or sets the lifetime of the token: one second to seven days. The default is one day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one second or more than seven days.</exception>
    public TimeSpan Lifetime
    {
        get;
        init => field = Checked(value, nameof(Lifetime));
    } = TimeSpan.FromDays(1);

    /// <summary>Gets or sets the issuer of the token, for your own use. The default is "livepeer-sdk".</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string Issuer
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value, nameof(Issuer));
            field = value;
        }
    } = DefaultIssuer;

    /// <summary>Gets or sets custom claims. Anyone who has the token can read them.</summary>
    public JsonObject? CustomClaims { get; init; }

    /// <summary>Gets or sets the time provider. The default is <see cref="TimeProvider.System"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public TimeProvider TimeProvider
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(TimeProvider));
            field = value;
        }
    } = TimeProvider.System;

    /// <summary>Returns a lifetime that the server accepts.</summary>
    internal static TimeSpan Checked(TimeSpan lifetime, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lifetime, MinLifetime, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lifetime, MaxLifetime, name);
        return lifetime;
    }
}
