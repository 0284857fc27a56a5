using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Specifies an access rule of a key in a request; responses have an <see cref="ApiKeyRuleInfo"/>.</summary>
public sealed class ApiKeyRule
{
    private ApiKeyRule(IReadOnlyList<ApiKeyMethod>? methods, IReadOnlyList<string> resources)
    {
        Methods = methods;
        Resources = resources;
    }

    /// <summary>Gets the paths.</summary>
    [JsonPropertyName("resources")]
    public IReadOnlyList<string> Resources { get; }

    /// <summary>Gets the HTTP methods, or <see langword="null"/> for all.</summary>
    [JsonPropertyName("methods")]
    public IReadOnlyList<ApiKeyMethod>? Methods { get; }

    /// <summary>Creates a rule that allows one HTTP method on resources.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="resources">
    /// The paths relative to <c>/api</c>, such as <c>/asset</c> or <c>/asset/:id</c>, where <c>:id</c> matches any single segment.
    /// </param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">There is no path, or a path is empty or has a query.</exception>
    public static ApiKeyRule Allow(ApiKeyMethod method, params IReadOnlyList<string> resources) => Allow([method], resources);

    /// <summary>Creates a rule that allows HTTP methods on resources.</summary>
    /// <param name="methods">The HTTP methods. At least one is required.</param>
    /// <param name="resources">The paths relative to <c>/api</c>.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">There is no method or no path, or a path is empty or has a query.</exception>
    public static ApiKeyRule Allow(IReadOnlyList<ApiKeyMethod> methods, params IReadOnlyList<string> resources)
    {
        ArgumentNullException.ThrowIfNull(methods);
        ArgumentNullException.ThrowIfNull(resources);
        if (methods.Count == 0)
        {
            throw new ArgumentException("At least one method is required.", nameof(methods));
        }

        if (resources.Count == 0 || resources.Any(resource => string.IsNullOrWhiteSpace(resource) || resource.AsSpan().ContainsAny("?# ")))
        {
            throw new ArgumentException("At least one path is required, and a path cannot have a query.", nameof(resources));
        }

        return new ApiKeyRule([.. methods], [.. resources]);
    }

    internal static ApiKeyRule From(ApiKeyRuleInfo info) =>
        new(info.Methods is null ? null : [.. info.Methods], [.. info.Resources ?? []]);
}
