using Livepeer.Sdk;
using Microsoft.Extensions.Options;
using Spectre.Console.Cli;

namespace Cli.Terminal;

/// <summary>The exit codes, for scripts.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The server, the network or the disk failed.</summary>
    public const int Failure = 1;

    /// <summary>The command line or the environment is wrong.</summary>
    public const int Usage = 2;

    /// <summary>The key is not valid, or is not allowed to do this.</summary>
    public const int Refused = 3;

    /// <summary>The asset, stream, task or key does not exist.</summary>
    public const int NotFound = 4;

    /// <summary>The server could not do the work, or some of many files failed.</summary>
    public const int WorkFailed = 5;

    /// <summary>The operation timed out.</summary>
    public const int TimedOut = 6;

    /// <summary>The program was interrupted, by Ctrl-C or SIGTERM.</summary>
    public const int Interrupted = 130;

    public static int Of(Exception exception) => exception switch
    {
        UsageException or ArgumentException or OptionsValidationException or CommandAppException => Usage,
        LivepeerAuthenticationException or LivepeerAccessDeniedException => Refused,
        LivepeerNotFoundException => NotFound,
        LivepeerTaskFailedException => WorkFailed,
        LivepeerTimeoutException => TimedOut,
        _ => Failure,
    };
}
