using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>
/// What a key may do, for requests. What the server answers is an <see cref="ApiKeyAccessInfo"/>. A key without any of these may do
/// everything, but not from web pages: for servers only.
/// </summary>
public sealed class ApiKeyAccess
{
    private ApiKeyAccess(ApiKeyCors? cors, IReadOnlyList<ApiKeyRule>? rules)
    {
        Cors = cors;
        Rules = rules;
    }

    [JsonInclude]
    [JsonPropertyName("cors")]
    internal ApiKeyCors? Cors { get; }

    [JsonInclude]
    [JsonPropertyName("rules")]
    internal IReadOnlyList<ApiKeyRule>? Rules { get; }

    /// <summary>
    /// For web pages: the few calls of <see cref="RestrictedLivepeerClient"/>, and no more. Every visitor can take the key out of the
    /// page, and with the ID of a stream or an asset read and change it: keep these IDs from viewers.
    /// </summary>
    /// <param name="origins">Where the pages come from, at least one.</param>
    /// <returns>The access.</returns>
    /// <exception cref="ArgumentException">There is no origin.</exception>
    public static ApiKeyAccess ForBrowsers(params IReadOnlyList<CorsOrigin> origins) => new(CorsOf(origins, false), null);

    /// <summary>
    /// Everything, from web pages: every visitor can take the key out of the page and then delete, change and read all that the account
    /// has. For pages that nobody but the owner of the account can open.
    /// </summary>
    /// <param name="origins">Where the pages come from, at least one.</param>
    /// <returns>The access.</returns>
    /// <exception cref="ArgumentException">There is no origin.</exception>
    public static ApiKeyAccess DangerouslyGiveVisitorsTheWholeAccount(params IReadOnlyList<CorsOrigin> origins) =>
        new(CorsOf(origins, true), null);

    /// <summary>Only what rules name: what a server needs and no more.</summary>
    /// <param name="rules">The rules, at least one.</param>
    /// <returns>The access.</returns>
    /// <exception cref="ArgumentException">There is no rule.</exception>
    public static ApiKeyAccess LimitedTo(params IReadOnlyList<ApiKeyRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Count > 0
            ? new ApiKeyAccess(null, [.. rules])
            : throw new ArgumentException("At least one rule is needed.", nameof(rules));
    }

    internal static ApiKeyAccess? Of(ApiKeyAccessInfo? info) => info is null
        ? null
        : new ApiKeyAccess(
            info.Cors is { } cors ? new ApiKeyCors([.. cors.AllowedOrigins ?? []], cors.FullAccess == true) : null,
            info.Rules is { } rules ? [.. rules.Select(ApiKeyRule.Of)] : null);

    private static ApiKeyCors CorsOf(IReadOnlyList<CorsOrigin> origins, bool fullAccess)
    {
        ArgumentNullException.ThrowIfNull(origins);
        return origins.Count > 0
            ? new ApiKeyCors([.. origins.Select(origin => origin.Value)], fullAccess)
            : throw new ArgumentException("At least one origin is needed.", nameof(origins));
    }
}
