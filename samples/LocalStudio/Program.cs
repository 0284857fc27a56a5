using System.Runtime.InteropServices;
using Livepeer.Sdk.Testing;
using LocalStudioProgram;

if (Arguments.Read(args) is not { } options)
{
    Console.Error.WriteLine(Arguments.Help);
    return 2;
}

var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
void Stop(PosixSignalContext context)
{
    context.Cancel = true;
    stopped.TrySetResult();
}

using PosixSignalRegistration onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using PosixSignalRegistration onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

LocalStudio studio;
try
{
    studio = await LocalStudio.StartAsync(options);
}
catch (IOException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}

await using (studio)
{
    // In a form that shells, .env files and the contract tests can read.
    Console.WriteLine($"LIVEPEER_BASE_URL={studio.BaseAddress}");
    Console.WriteLine($"LIVEPEER_CORS_KEY={studio.Account.CreateRestrictedKey("*")}");
    Console.WriteLine($"LIVEPEER_OTHER_API_KEY={studio.CreateAccount().ApiKey}");
    Console.WriteLine($"LIVEPEER_ACCESS_TOKEN={studio.Account.CreateDashboardToken(TimeSpan.FromDays(30))}");
    Console.WriteLine($"LIVEPEER_API_KEY={studio.ApiKey}");
    Console.WriteLine("LocalStudio is running. Press Ctrl-C to stop it; its contents are lost then.");
    await stopped.Task;
}

return 0;
