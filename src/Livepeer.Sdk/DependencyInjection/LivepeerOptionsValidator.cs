using Livepeer.Sdk.Http;
using Microsoft.Extensions.Options;

namespace Livepeer.Sdk.DependencyInjection;

/// <summary>Finds slips in options when the application starts, and says what to do. No message repeats a key.</summary>
internal sealed class LivepeerOptionsValidator(string optionsName, bool needsCredential) : IValidateOptions<LivepeerOptions>
{
    private static readonly TimeSpan _longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    public ValidateOptionsResult Validate(string? name, LivepeerOptions options)
    {
        if (name != optionsName)
        {
            return ValidateOptionsResult.Skip;
        }

        List<string> problems = [.. Problems(options)];
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private IEnumerable<string> Problems(LivepeerOptions options) =>
        CredentialProblems(options).Concat(AddressProblems(options)).Concat(LimitProblems(options));

    private IEnumerable<string> CredentialProblems(LivepeerOptions options)
    {
        int credentials = (options.ApiKey is null ? 0 : 1) + (options.ApiKeyProvider is null ? 0 : 1)
            + (options.AccessToken is null ? 0 : 1) + (options.AccessTokenProvider is null ? 0 : 1);
        if (credentials == 0 && needsCredential)
        {
            yield return "Livepeer: no API key. Set LivepeerOptions.ApiKey (in configuration Livepeer:ApiKey, in the environment "
                + "Livepeer__ApiKey), or ApiKeyProvider to fetch it from a vault.";
        }

        if (credentials > 1)
        {
            yield return "Livepeer: more than one of ApiKey, ApiKeyProvider, AccessToken and AccessTokenProvider is set. Keep one.";
        }

        if (options.ApiKey is { } key && KeyRules.Problem(key) is { } keyProblem)
        {
            yield return $"Livepeer: ApiKey can't be an API key: {keyProblem}.";
        }

        if (options.AccessToken is { } token && KeyRules.Problem(token) is { } tokenProblem)
        {
            yield return $"Livepeer: AccessToken can't be an access token: {tokenProblem}.";
        }
    }

    private static IEnumerable<string> AddressProblems(LivepeerOptions options)
    {
        if (options.BaseAddress is not { IsAbsoluteUri: true } || !SafeUrl.IsAllowed(options.BaseAddress))
        {
            yield return "Livepeer: BaseAddress must be an https address (plain http only to this machine itself), such as "
                + "https://livepeer.studio/api.";
        }
        else if (options.BaseAddress is not { Query: "", Fragment: "", UserInfo: "" })
        {
            yield return "Livepeer: BaseAddress must be an address alone, without a query, a fragment or a user name.";
        }

        if (options.WhipIngestUrl is not { IsAbsoluteUri: true } || !SafeUrl.IsAllowed(options.WhipIngestUrl))
        {
            yield return "Livepeer: WhipIngestUrl must be an https address.";
        }

        if (options.RtmpIngestUrl is null
            || !(options.RtmpIngestUrl.StartsWith("rtmp://", StringComparison.OrdinalIgnoreCase)
                || options.RtmpIngestUrl.StartsWith("rtmps://", StringComparison.OrdinalIgnoreCase)))
        {
            yield return "Livepeer: RtmpIngestUrl must begin with rtmp:// or rtmps://.";
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
            if (value != Timeout.InfiniteTimeSpan && (value <= TimeSpan.Zero || value > _longest))
            {
                yield return $"Livepeer: {name} must be more than nothing and less than 49 days, or Timeout.InfiniteTimeSpan.";
            }
        }

        if (options.MaxRetries is < 0 or > 100)
        {
            yield return "Livepeer: MaxRetries must be from 0 (never) to 100.";
        }

        if (options.RetryDelay < TimeSpan.Zero || options.MaxRetryDelay < TimeSpan.Zero || options.MaxRetryDelay > TimeSpan.FromDays(1))
        {
            yield return "Livepeer: RetryDelay and MaxRetryDelay must be from nothing to a day.";
        }
    }
}
