using Livepeer.Sdk.Benchmarks;
using Livepeer.Sdk.Benchmarks.Peers;

return args switch
{
    ["server"] => await BenchmarkServer.RunAsync(),
    ["calls", .. var rest] => CallBenchmark.Run(rest is [var rounds] ? int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture) : 15),
    ["call-worker", var address, var listening, var rounds] =>
        await CallWorker.RunAsync(new Uri(address), listening == "observed", int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture)),
    ["peers", .. var rest] => PeerBenchmark.Run(
        rest is [var rounds, ..] ? int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture) : 15,
        rest.ElementAtOrDefault(1) is { Length: > 0 } native ? native : null,
        rest.ElementAtOrDefault(2)),
    ["peer", var name, var address] => await PeerWorker.RunAsync(name, new Uri(address)),
    ["uploads", .. var rest] => await UploadBenchmark.RunAsync(rest is [var rounds] ? int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture) : 15),
    ["upload-sink"] => await UploadSink.RunAsync(),
    ["upload-size", var way, var origin, var warmUp, var path] => await UploadMemory.SizeAsync(way, origin, warmUp, path),
    ["upload-count", var origin, var folder, var count] =>
        await UploadMemory.CountAsync(origin, folder, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("calls [rounds]   rate and bytes of the SDK's calls against a hand-written HttpClient");
    Console.Error.WriteLine("peers [rounds]   calls beside HttpClient, Refit and Node; .ci/peers adds start-up");
    Console.Error.WriteLine("uploads [rounds] rate, CPU and memory of uploads against a hand-written PUT; needs 2 GiB of temporary space");
    return 2;
}
