using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>
/// Specifies the access of a key in a request; responses have an <see cref="ApiKeyAccessInfo"/>. A key for which no access is specified
/// has full access, though not from web pages: use it on servers only.
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
    /// Allows the operations of <see cref="RestrictedLivepeerClient"/> from web pages. Every visitor can extract the key from the page
    /// and, with the ID of a stream or an asset, read and update that object. Do not expose these IDs to viewers.
    /// </summary>
    /// <param name="origins">The origins of the web pages. At least one is required.</param>
    /// <returns>The access.</returns>
    /// <exception cref="ArgumentException"><paramref name="origins"/> is empty.</exception>
    public static ApiKeyAccess ForBrowsers(params IReadOnlyList<CorsOrigin> origins) => new(CreateCors(origins, false), null);

    /// <summary>
    /// Allows all operations from web pages. Every visitor can extract the key from the page and read, update and delete everything in the
    /// account. Use it only for pages that only the owner of the account can open.
    /// </summary>
    /// <param name="origins">The origins of the web pages. At least one is required.</param>
    /// <returns>The access.</returns>
    /// <exception cref="ArgumentException"><paramref name="origins"/> is empty.</exception>
    public static ApiKeyAccess DangerouslyAllowFullAccessFromBrowsers(params IReadOnlyList<CorsOrigin> origins) =>
        new(CreateCors(origins, true), null);

    /// <summary>Allows only the operations that match the rules.</summary>
    /// <param name="rules">The rules. At least one is required.</param>
    /// <returns>The access.</returns>
    /// <exception cref="ArgumentException"><paramref name="rules"/> is empty.</exception>
    public static ApiKeyAccess LimitedTo(params IReadOnlyList<ApiKeyRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Count > 0
            ? new ApiKeyAccess(null, [.. rules])
            : throw new ArgumentException("At least one rule is required.", nameof(rules));
    }

    internal static ApiKeyAccess? From(ApiKeyAccessInfo? info) => info is null
        ? null
        : new ApiKeyAccess(
            info.Cors is { } cors ? new ApiKeyCors([.. cors.AllowedOrigins ?? []], cors.FullAccess == true) : null,
            info.Rules is { } rules ? [.. rules.Select(ApiKeyRule.From)] : null);

    private static ApiKeyCors CreateCors(IReadOnlyList<CorsOrigin> origins, bool fullAccess)
    {
        ArgumentNullException.ThrowIfNull(origins);
        return origins.Count > 0
            ? new ApiKeyCors([.. origins.Select(origin => origin.Value)], fullAccess)
            : throw new ArgumentException("At least one origin is required.", nameof(origins));
    }
}
