using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Something that a key may do, for requests. What the server answers is an <see cref="ApiKeyRuleInfo"/>.</summary>
public sealed class ApiKeyRule
{
    private ApiKeyRule(IReadOnlyList<ApiKeyMethod>? methods, IReadOnlyList<string> resources)
    {
        Methods = methods;
        Resources = resources;
    }

    /// <summary>The paths.</summary>
    [JsonPropertyName("resources")]
    public IReadOnlyList<string> Resources { get; }

    /// <summary>The verbs; null for all.</summary>
    [JsonPropertyName("methods")]
    public IReadOnlyList<ApiKeyMethod>? Methods { get; }

    /// <summary>Lets a key do one kind of thing with resources.</summary>
    /// <param name="method">The verb.</param>
    /// <param name="resources">
    /// Paths below <c>/api</c>, such as <c>/asset</c> or <c>/asset/:id</c>, where <c>:id</c> stands for any one part.
    /// </param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">There is no path, or one that the server would refuse: empty, or with a query.</exception>
    public static ApiKeyRule Allow(ApiKeyMethod method, params IReadOnlyList<string> resources) => Allow([method], resources);

    /// <summary>Lets a key do some kinds of things with resources.</summary>
    /// <param name="methods">The verbs, at least one.</param>
    /// <param name="resources">Paths below <c>/api</c>.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">There is no verb or no path, or a path that the server would refuse: empty, or with a query.</exception>
    public static ApiKeyRule Allow(IReadOnlyList<ApiKeyMethod> methods, params IReadOnlyList<string> resources)
    {
        ArgumentNullException.ThrowIfNull(methods);
        ArgumentNullException.ThrowIfNull(resources);
        if (methods.Count == 0)
        {
            throw new ArgumentException("At least one verb is needed.", nameof(methods));
        }

        if (resources.Count == 0 || resources.Any(resource => string.IsNullOrWhiteSpace(resource) || resource.AsSpan().ContainsAny("?# ")))
        {
            throw new ArgumentException("At least one path is needed, and paths have no query.", nameof(resources));
        }

        return new ApiKeyRule([.. methods], [.. resources]);
    }

    internal static ApiKeyRule Of(ApiKeyRuleInfo info) =>
        new(info.Methods is null ? null : [.. info.Methods], [.. info.Resources ?? []]);
}
