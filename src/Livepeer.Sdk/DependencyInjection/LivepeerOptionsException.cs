using Microsoft.Extensions.Options;

namespace Livepeer.Sdk.DependencyInjection;

/// <summary>Reports every problem of some options once, each as a sentence on a line of its own.</summary>
internal sealed class LivepeerOptionsException(string optionsName, IEnumerable<string> failures)
    : OptionsValidationException(optionsName, typeof(LivepeerOptions), failures.Distinct(StringComparer.Ordinal))
{
    public override string Message => string.Join(Environment.NewLine, Failures);
}
