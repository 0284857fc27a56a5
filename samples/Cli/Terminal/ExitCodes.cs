using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using Livepeer.Sdk;
using Microsoft.Extensions.Options;
using Spectre.Console.Cli;

namespace Cli.Terminal;

/// <summary>What an exit code means, and which one an error has.</summary>
internal static class ExitCodes
{
    /// <summary>Gets all exit codes with their descriptions.</summary>
    public static IReadOnlyList<(ExitCode Code, string Description)> Table { get; } =
        [.. Enum.GetValues<ExitCode>().Select(code => (code, Description(code)))];

    public static ExitCode Of(Exception exception) => exception switch
    {
        UsageException or ArgumentException or OptionsValidationException or CommandAppException => ExitCode.Usage,
        LivepeerAuthenticationException or LivepeerAccessDeniedException => ExitCode.Refused,
        LivepeerNotFoundException => ExitCode.NotFound,
        LivepeerTaskFailedException => ExitCode.WorkFailed,
        LivepeerTimeoutException => ExitCode.TimedOut,
        OutputClosedException => ExitCode.OutputClosed,
        _ => ExitCode.Failure,
    };

    /// <summary>Gets the name of an exit code in JSON.</summary>
    public static string Name(this ExitCode code) => JsonNamingPolicy.CamelCase.ConvertName(code.ToString());

    private static string Description(ExitCode code) =>
        typeof(ExitCode).GetField(code.ToString())!.GetCustomAttribute<DescriptionAttribute>()!.Description;
}
