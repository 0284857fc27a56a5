// A command-line tool for everyday tasks with Livepeer Studio. `livepeer --help` lists the commands, the environment variables and the exit
// codes. With --local, an in-process LocalStudio is used instead of the server.
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
