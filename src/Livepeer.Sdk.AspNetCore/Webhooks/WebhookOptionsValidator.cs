using Microsoft.Extensions.Options;

namespace Livepeer.Sdk.AspNetCore.Webhooks;

/// <summary>Finds mistakes in the common options when the host starts.</summary>
internal sealed class WebhookOptionsValidator : IValidateOptions<LivepeerWebhookOptions>
{
    public ValidateOptionsResult Validate(string? name, LivepeerWebhookOptions options)
    {
        string[] problems = [.. options.Problems().Select(problem => $"Livepeer webhooks: {problem}")];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
