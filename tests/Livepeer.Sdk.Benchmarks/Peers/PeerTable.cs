using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Livepeer.Sdk.Benchmarks.Peers;

/// <summary>The results of all rounds, and the tables of them. The first peer is what the others are compared with.</summary>
internal sealed class PeerTable(string[] titles)
{
    private const string Walk = "walk over 100,000";
    private const string Middling = ", 8 at once";

    private static readonly CultureInfo _plain = CultureInfo.InvariantCulture;

    private readonly List<(string Row, PeerResult[] Results)> _rounds = [];

    public void Add(string operation, int atOnce, PeerResult[] results) =>
        _rounds.Add((operation == "walk" ? Walk : $"{operation}, {atOnce} at once", results));

    public string ToMarkdown(int rounds)
    {
        var text = new StringBuilder();
        text.Append(_plain, $"{RuntimeInformation.FrameworkDescription}, {Environment.ProcessorCount} processors, medians of {rounds} ");
        text.AppendLine("interleaved rounds; ratios are to the first column, round by round.");
        AppendSummary(text);
        Append(text, "Calls (of the walk: items) per second", result => result.Rate, "#,0");
        Append(text, "Processor time of a call, µs", result => result.Cpu, "#,0.0");
        Append(text, "Allocated by a call, bytes", result => result.BytesPerCall, "#,0");
        Append(text, "Latency, median, µs", result => result.P50, "#,0");
        Append(text, "Latency, 99th percentile, µs", result => result.P99, "#,0");
        return text.ToString();
    }

    /// <summary>What fits in a README: ratios only, at a middling load.</summary>
    private void AppendSummary(StringBuilder text)
    {
        text.AppendLine();
        text.AppendLine(_plain, $"| Rate (more is better), processor time (less is better) | {string.Join(" | ", titles.Skip(1))} |");
        text.AppendLine(_plain, $"|---|{string.Concat(titles.Skip(1).Select(_ => "---:|"))}");
        foreach (IGrouping<string, PeerResult[]> row in _rounds.GroupBy(round => round.Row, round => round.Results))
        {
            if (row.Key == Walk || row.Key.EndsWith(Middling, StringComparison.Ordinal))
            {
                IEnumerable<string> cells = Enumerable.Range(1, titles.Length - 1).Select(peer => SummaryCell(row, peer));
                text.AppendLine(_plain, $"| {row.Key} | {string.Join(" | ", cells)} |");
            }
        }
    }

    private static string SummaryCell(IEnumerable<PeerResult[]> row, int peer) => row.All(results => results[peer].Calls == 0)
        ? "–"
        : string.Create(_plain, $"{Ratio(row, peer, result => result.Rate):0.00}×, {Ratio(row, peer, result => result.Cpu):0.00}×");

    private void Append(StringBuilder text, string title, Func<PeerResult, double> value, string format)
    {
        // Node can't count what is allocated.
        int[] shown =
            [.. Enumerable.Range(0, titles.Length).Where(peer => _rounds.Any(round => !double.IsNaN(value(round.Results[peer]))))];
        text.AppendLine().AppendLine(_plain, $"| {title} | {string.Join(" | ", shown.Select(peer => titles[peer]))} |");
        text.AppendLine(_plain, $"|---|{string.Concat(shown.Select(_ => "---:|"))}");
        foreach (IGrouping<string, PeerResult[]> row in _rounds.GroupBy(round => round.Row, round => round.Results))
        {
            IEnumerable<string> cells = shown.Select(peer => Cell(row, peer, value, format));
            text.AppendLine(_plain, $"| {row.Key} | {string.Join(" | ", cells)} |");
        }
    }

    private static string Cell(IEnumerable<PeerResult[]> rounds, int peer, Func<PeerResult, double> value, string format)
    {
        PeerResult[][] measured = [.. rounds.Where(results => results[peer].Calls > 0)];
        if (measured.Length == 0)
        {
            return "–";
        }

        string median = Statistics.Median(measured.Select(results => value(results[peer]))).ToString(format, _plain);
        return peer == 0 ? median : string.Create(_plain, $"{median} ({Ratio(measured, peer, value):0.00})");
    }

    private static double Ratio(IEnumerable<PeerResult[]> rounds, int peer, Func<PeerResult, double> value) =>
        Statistics.Median(rounds.Select(results => value(results[peer]) / value(results[0])));
}
