// A command-line tool for everyday tasks with Livepeer Studio. `livepeer --help` lists the commands, the environment variables and the exit
// codes. With --local, an in-process LocalStudio is used instead of the server.
using Cli.Terminal;

return await CliApp.RunAsync(args, CliEnvironment.Process, StopSignals.Watch());
