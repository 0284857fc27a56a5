using System.ComponentModel;

namespace Cli.Terminal;

/// <summary>The exit codes, for scripts. Their descriptions are shown by the help.</summary>
internal enum ExitCode
{
    [Description("The command succeeded.")]
    Success = 0,

    [Description("The server, the network or the disk failed.")]
    Failure = 1,

    [Description("The command line or the environment is wrong. Nothing was done.")]
    Usage = 2,

    [Description("The key is not valid, or is not allowed to do this.")]
    Refused = 3,

    [Description("The object does not exist.")]
    NotFound = 4,

    [Description("The server could not do the work, or some of several items failed.")]
    WorkFailed = 5,

    [Description("The operation timed out.")]
    TimedOut = 6,

    [Description("The program was interrupted by Ctrl+C, SIGTERM or SIGHUP, or a question was answered with no.")]
    Interrupted = 130,

    [Description("The program that reads the output has ended.")]
    OutputClosed = 141,
}
