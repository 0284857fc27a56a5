using Livepeer.Sdk.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Livepeer.Sdk.DependencyInjection;

/// <summary>Validates the options of one registration. The messages say how to correct a mistake and never contain a key.</summary>
/// <param name="optionsName">The name of the options.</param>
/// <param name="displayName">The display name of the registration.</param>
/// <param name="method">The call that made the registration.</param>
internal sealed class LivepeerOptionsValidator(string optionsName, string displayName, string method) : IValidateOptions<LivepeerOptions>
{
    public string OptionsName { get; } = optionsName;

    /// <summary>
    /// Gets or sets a value that indicates whether there must be a credential; a factory alone gets one with each client.
    /// </summary>
    public bool NeedsCredential { get; set; }

    /// <summary>Gets what the options are bound from.</summary>
    public List<IConfiguration> Sources { get; } = [];

    public ValidateOptionsResult Validate(string? name, LivepeerOptions options)
    {
        if (name != OptionsName)
        {
            return ValidateOptionsResult.Skip;
        }

        List<string> problems =
        [
            .. options.ConfigurationProblems.Concat(CredentialProblems(options)).Concat(UrlProblems(options)).Concat(LimitProblems(options))
                .Select(problem => $"{displayName}: {problem}"),
        ];
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private IEnumerable<string> CredentialProblems(LivepeerOptions options)
    {
        int credentials = (options.ApiKey is null ? 0 : 1) + (options.ApiKeyProvider is null ? 0 : 1)
            + (options.AccessToken is null ? 0 : 1) + (options.AccessTokenProvider is null ? 0 : 1);
        if (credentials == 0 && NeedsCredential)
        {
            yield return "no API key. " + (Sources.Count == 0
                ? $"Set options.ApiKey in {method}, or options.ApiKeyProvider to fetch the key from a vault."
                : string.Join(' ', Sources.Select(AdviceFor)));
        }

        if (credentials > 1)
        {
            yield return "more than one of ApiKey, ApiKeyProvider, AccessToken and AccessTokenProvider is set. Set exactly one.";
        }

        if (options.ApiKey is { } key && KeyRules.Problem(key.Reveal()) is { } keyProblem)
        {
            yield return $"ApiKey can't be an API key: {keyProblem}.";
        }

        if (options.AccessToken is { } token && KeyRules.Problem(token.Reveal()) is { } tokenProblem)
        {
            yield return $"AccessToken can't be an access token: {tokenProblem}.";
        }
    }

    private string AdviceFor(IConfiguration source)
    {
        string path = source is IConfigurationSection section ? section.Path + ConfigurationPath.KeyDelimiter : "";
        string setting = path + nameof(LivepeerOptions.ApiKey);
        string variable = setting.Replace(ConfigurationPath.KeyDelimiter, "__", StringComparison.Ordinal);
        string where = variable == setting ? setting : $"{setting} (environment variable {variable})";
        string empty = path.Length == 0 || source.GetChildren().Any()
            ? ""
            : $" The section {path.TrimEnd(ConfigurationPath.KeyDelimiter[0])} is missing or empty.";
        return $"Set {where} in the configuration passed to {method}.{empty}";
    }

    private static IEnumerable<string> UrlProblems(LivepeerOptions options)
    {
        if (options.BaseAddress is null || !SafeUrl.IsAllowed(options.BaseAddress))
        {
            yield return "BaseAddress must be an https URL (http is for this machine itself), such as https://livepeer.studio/api.";
        }
        else if (options.BaseAddress is not { Query: "", Fragment: "", UserInfo: "" })
        {
            yield return "BaseAddress must be a URL without a query, a fragment or a user name.";
        }

        if (options.WhipIngestUrl is null || !SafeUrl.IsAllowed(options.WhipIngestUrl))
        {
            yield return "WhipIngestUrl must be an https URL.";
        }

        if (options.RtmpIngestUrl is null
            || !(options.RtmpIngestUrl.StartsWith("rtmp://", StringComparison.OrdinalIgnoreCase)
                || options.RtmpIngestUrl.StartsWith("rtmps://", StringComparison.OrdinalIgnoreCase)))
        {
            yield return "RtmpIngestUrl must begin with rtmp:// or rtmps://.";
        }
    }

    private static IEnumerable<string> LimitProblems(LivepeerOptions options)
    {
        (string Name, TimeSpan Value)[] limits =
        [
            (nameof(options.AttemptTimeout), options.AttemptTimeout),
            (nameof(options.TotalTimeout), options.TotalTimeout),
            (nameof(options.GenerationTimeout), options.GenerationTimeout),
        ];
        foreach ((string name, TimeSpan value) in limits)
        {
            if (!TimeLimits.IsAllowed(value))
            {
                yield return $"{name} {TimeLimits.Rule}";
            }
        }

        if (options.MaxResponseSize is < 1024 or > 1024 * 1024 * 1024)
        {
            yield return "MaxResponseSize must be between 1024 bytes and 1 GiB.";
        }

        if (!RetryRules.IsAllowed(options.MaxRetries))
        {
            yield return $"MaxRetries {RetryRules.Rule}";
        }

        (string Name, TimeSpan Value)[] delays =
        [
            (nameof(options.RetryDelay), options.RetryDelay),
            (nameof(options.MaxRetryDelay), options.MaxRetryDelay),
        ];
        foreach ((string name, TimeSpan value) in delays)
        {
            if (value < TimeSpan.Zero || value > TimeSpan.FromDays(1))
            {
                yield return $"{name} must be between zero and one day.";
            }
        }
    }
}
