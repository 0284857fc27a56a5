using System.Text.Json.Nodes;

namespace Livepeer.Sdk;

/// <summary>The lifetime and claims of a viewer's token.</summary>
public sealed class PlaybackTokenOptions
{
    /// <summary>The longest lifetime that the server accepts.</summary>
    public static readonly TimeSpan MaxLifetime = TimeSpan.FromDays(7);

    internal static PlaybackTokenOptions Default { get; } = new();

    /// <summary>Gets or sets the lifetime of the token: one second to seven days. The default is one day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one second or more than seven days.</exception>
    public TimeSpan Lifetime
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.FromSeconds(1), nameof(Lifetime));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxLifetime, nameof(Lifetime));
            field = value;
        }
    } = TimeSpan.FromDays(1);

    /// <summary>Gets or sets the issuer of the token, for your own use. The default is "livepeer-sdk".</summary>
    public string Issuer { get; init; } = "livepeer-sdk";

    /// <summary>Gets or sets custom claims. Anyone who has the token can read them.</summary>
    public JsonObject? CustomClaims { get; init; }

    /// <summary>Gets or sets the time provider. The default is <see cref="TimeProvider.System"/>.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
