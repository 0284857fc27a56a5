using System.Globalization;
using System.Text;

namespace Livepeer.Sdk.Benchmarks.Peers;

/// <summary>The results of all rounds, and the tables of them. The first peer is what the others are compared with.</summary>
internal sealed class PeerTable(string[] titles)
{
    private readonly List<(string Row, PeerResult[] Results)> _rounds = [];

    public void Add(string operation, int atOnce, PeerResult[] results) =>
        _rounds.Add((operation == "walk" ? "walk over 100,000" : $"{operation}, {atOnce} at once", results));

    public string ToMarkdown(int rounds)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{RuntimeName()}, {Environment.ProcessorCount} processors, medians of {rounds} interleaved rounds; in parentheses, the ratio to the first column.");
        Append(text, "Calls (of the walk: items) per second", result => result.Rate, "#,0");
        Append(text, "Processor time of a call, µs", result => result.Cpu, "#,0.0");
        Append(text, "Allocated by a call, bytes", result => result.BytesPerCall, "#,0");
        Append(text, "Latency, median, µs", result => result.P50, "#,0");
        Append(text, "Latency, 99th percentile, µs", result => result.P99, "#,0");
        return text.ToString();
    }

    private void Append(StringBuilder text, string title, Func<PeerResult, double> value, string format)
    {
        // Node can't count what is allocated.
        int[] shown = [.. Enumerable.Range(0, titles.Length).Where(peer => _rounds.Any(round => !double.IsNaN(value(round.Results[peer]))))];
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"| {title} | {string.Join(" | ", shown.Select(peer => titles[peer]))} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"|---|{string.Concat(shown.Select(_ => "---:|"))}");
        foreach (IGrouping<string, PeerResult[]> row in _rounds.GroupBy(round => round.Row, round => round.Results))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {row.Key} | {string.Join(" | ", shown.Select(peer => Cell(row, peer, value, format)))} |");
        }
    }

    private static string Cell(IEnumerable<PeerResult[]> rounds, int peer, Func<PeerResult, double> value, string format)
    {
        PeerResult[][] measured = [.. rounds.Where(results => results[peer].Calls > 0)];
        if (measured.Length == 0)
        {
            return "–";
        }

        string median = Statistics.Median(measured.Select(results => value(results[peer]))).ToString(format, CultureInfo.InvariantCulture);
        double ratio = Statistics.Median(measured.Select(results => value(results[peer]) / value(results[0])));
        return peer == 0 ? median : string.Create(CultureInfo.InvariantCulture, $"{median} ({ratio:0.00})");
    }

    private static string RuntimeName() => System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription;
}
