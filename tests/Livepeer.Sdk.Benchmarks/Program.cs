using Livepeer.Sdk.Benchmarks;

return args switch
{
    ["server"] => await BenchmarkServer.RunAsync(),
    ["calls", .. var rest] => await CallBenchmark.RunAsync(rest is [var rounds] ? int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture) : 15),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("calls [rounds]   rate and bytes of the SDK's calls against a hand-written HttpClient");
    return 2;
}
