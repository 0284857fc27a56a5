using System.Diagnostics;
using System.Globalization;

namespace Livepeer.Sdk.Benchmarks.Peers;

/// <summary>A peer in its own process, which does one slice of work at a time.</summary>
internal sealed class PeerProcess(string title, Process process) : IDisposable
{
    public string Title => title;

    public PeerResult Measure(string operation, int atOnce, int milliseconds)
    {
        process.StandardInput.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{operation}\t{atOnce}\t{milliseconds}"));
        process.StandardInput.Flush();
        return PeerResult.Parse(process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{title} has ended."));
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
