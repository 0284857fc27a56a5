using System.Text.Json.Nodes;

namespace Livepeer.Sdk;

/// <summary>What a viewer's token shall say.</summary>
public sealed class PlaybackTokenOptions
{
    /// <summary>The longest that the server lets a token live.</summary>
    public static readonly TimeSpan MaxLifetime = TimeSpan.FromDays(7);

    internal static PlaybackTokenOptions Default { get; } = new();

    /// <summary>How long the token is good for, from now: one second to seven days. One day unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is shorter or longer.</exception>
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

    /// <summary>Who issued the token, for the developer's own use. "livepeer-sdk" unless set.</summary>
    public string Issuer { get; init; } = "livepeer-sdk";

    /// <summary>Claims of the developer's own. Anybody who has the token can read them.</summary>
    public JsonObject? CustomClaims { get; init; }

    /// <summary>The clock; the system's unless set.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
