// Everyday work with Livepeer Studio in a terminal. `livepeer --help` lists the commands.
//
// LIVEPEER_API_KEY is the key and LIVEPEER_BASE_URL another server; with --local, a studio inside this program takes its place.
// Results go to standard output (as JSON with --json), everything else to standard error; see ExitCode for the exit codes.
using System.Runtime.InteropServices;
using Cli.Terminal;

using var stop = new CancellationTokenSource();
void Stop(PosixSignalContext context)
{
    // The first time, what is in progress may write its checkpoint; the second time, the process ends.
    context.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}

using PosixSignalRegistration onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using PosixSignalRegistration onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return await CliApp.RunAsync(args, CliEnvironment.Process, stop.Token);
