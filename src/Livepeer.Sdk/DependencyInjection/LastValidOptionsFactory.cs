using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Livepeer.Sdk.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Livepeer.Sdk.DependencyInjection;

/// <summary>
/// Creates options. Invalid options fail the startup of the application. After a configuration reload, they are logged and the last valid
/// options stay in use: a typo in a file must neither throw into the code that reloads it nor stop a working client.
/// </summary>
internal sealed class LastValidOptionsFactory<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
    IEnumerable<IConfigureOptions<TOptions>> setups,
    IEnumerable<IPostConfigureOptions<TOptions>> postConfigures,
    IEnumerable<IValidateOptions<TOptions>> validations,
    IServiceProvider services) : IOptionsFactory<TOptions>
    where TOptions : class
{
    private readonly OptionsFactory<TOptions> _factory = new(setups, postConfigures, validations);
    private readonly ConcurrentDictionary<string, TOptions> _lastValid = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _lastProblem = new(StringComparer.Ordinal);

    public TOptions Create(string name)
    {
        TOptions? lastValid = _lastValid.GetValueOrDefault(name);
        try
        {
            TOptions options = _factory.Create(name);
            _lastValid[name] = options;
            _lastProblem.TryRemove(name, out _);
            return options;
        }
        catch (OptionsValidationException exception) when (lastValid is null)
        {
            throw new OptionsValidationException(name, typeof(TOptions), OnePerLine(exception.Failures));
        }
        catch (Exception exception) when (lastValid is not null)
        {
            Report(name, exception);
            return lastValid;
        }
    }

    /// <summary>
    /// Puts each problem on its own line, without duplicates. <see cref="OptionsValidationException.Message"/> separates them with
    /// semicolons, so only the last one ends with a period.
    /// </summary>
    private static IEnumerable<string> OnePerLine(IEnumerable<string> failures)
    {
        string[] problems = [.. failures.Distinct(StringComparer.Ordinal)];
        return problems.Select((problem, index) =>
            (index == 0 ? "" : Environment.NewLine) + (index == problems.Length - 1 ? problem : problem.TrimEnd('.')));
    }

    /// <summary>Logs a problem once, however often options are created while it lasts.</summary>
    private void Report(string name, Exception exception)
    {
        // Exceptions from the application's delegates may contain a key.
        string problem = exception is OptionsValidationException invalid
            ? string.Join(' ', invalid.Failures.Distinct(StringComparer.Ordinal))
            : $"{exception.GetType().Name} in a delegate of the application.";
        if (_lastProblem.GetValueOrDefault(name) == problem)
        {
            return;
        }

        _lastProblem[name] = problem;
        ILogger logger = services.GetService<ILoggerFactory>()?.CreateLogger(Log.Category) ?? NullLogger.Instance;
        Log.ReloadInvalid(logger, problem);
    }
}
