namespace Cli.Terminal;

/// <summary>How the program ends, for scripts.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The server, the network or the disk said no.</summary>
    public const int Failure = 1;

    /// <summary>The command line or the environment is wrong.</summary>
    public const int Usage = 2;

    /// <summary>The key is not accepted, or may not do this.</summary>
    public const int Refused = 3;

    /// <summary>There is no such thing.</summary>
    public const int NotFound = 4;

    /// <summary>The server could not do the work, or some of many files failed.</summary>
    public const int WorkFailed = 5;

    /// <summary>It took too long.</summary>
    public const int TimedOut = 6;

    /// <summary>Ctrl-C.</summary>
    public const int Interrupted = 130;
}
