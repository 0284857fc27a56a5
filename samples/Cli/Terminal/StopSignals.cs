using System.Runtime.InteropServices;

namespace Cli.Terminal;

/// <summary>Turns Ctrl+C, SIGTERM and the end of the terminal (SIGHUP) into a cancellation. Under nohup, SIGHUP stays ignored.</summary>
internal sealed class StopSignals(CancellationTokenSource stop, TimeProvider time)
{
    /// <summary>How long further signals are ignored, so that they don't interrupt the cleanup. No command needs longer.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    // Registered until the process has ended: a late signal must not change the exit code.
    private static readonly List<PosixSignalRegistration> _registrations = [];

    private readonly Lock _lock = new();
    private long? _first;

    /// <summary>Starts to receive the signals of this process.</summary>
    /// <returns>A token that the first signal cancels.</returns>
    public static CancellationToken Watch()
    {
        var stop = new CancellationTokenSource();
        var signals = new StopSignals(stop, TimeProvider.System);
        foreach (PosixSignal signal in (PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP])
        {
            _registrations.Add(PosixSignalRegistration.Create(signal, context => context.Cancel = signals.Receive()));
        }

        return stop.Token;
    }

    /// <summary>Receives a signal.</summary>
    /// <returns><see langword="false"/> if the process is to end at once, because it has not ended by itself in time.</returns>
    public bool Receive()
    {
        lock (_lock)
        {
            _first ??= time.GetTimestamp();
            if (time.GetElapsedTime(_first.Value) > Grace)
            {
                return false;
            }
        }

        stop.Cancel();
        return true;
    }
}
