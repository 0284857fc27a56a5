// A command-line tool for everyday tasks with Livepeer Studio. `livepeer --help` lists the commands. LIVEPEER_API_KEY is the API key, and
// LIVEPEER_BASE_URL selects another server. With --local, an in-process LocalStudio is used instead. Results go to standard output (as JSON
// with --json), everything else to standard error; see ExitCode for the exit codes.
using System.Runtime.InteropServices;
using Cli.Terminal;

using var stop = new CancellationTokenSource();
void Stop(PosixSignalContext context)
{
    // The first signal lets operations in progress write their checkpoints; the second one ends the process.
    context.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}

using PosixSignalRegistration onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using PosixSignalRegistration onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return await CliApp.RunAsync(args, CliEnvironment.Process, stop.Token);
