using System.Diagnostics;
using System.Globalization;

namespace Livepeer.Sdk.Aot;

/// <summary>One call and the peak of memory, for the benchmark of start-up.</summary>
internal static class FirstCall
{
    public static async Task RunAsync(string address, string key)
    {
        using var livepeer = new LivepeerClient(LivepeerCredential.ApiKey(key), options => options.BaseAddress = new Uri(address));
        await livepeer.Streams.GetAsync("cb979add-9607-47b2-99a8-87cf0bc89644");
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(self.PeakWorkingSet64.ToString(CultureInfo.InvariantCulture));
    }
}
