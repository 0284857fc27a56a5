using System.Diagnostics;

namespace Livepeer.Sdk.Benchmarks.Peers;

/// <summary>
/// The SDK beside other ways to call the API: each in its own process, against the same server, in interleaved slices. Prints tables in
/// Markdown whose numbers are medians, and whose ratios are medians of the ratios to hand-written code in the same round.
/// </summary>
internal static class PeerBenchmark
{
    private const int SliceMilliseconds = 200;
    private const int WarmUpMilliseconds = 1500;

    private static readonly string[] _operations = ["get", "create", "list 100", "list 1000", "404"];
    private static readonly int[] _atOnce = [1, 8, 64];

    public static int Run(int rounds, string? native, string? jit)
    {
        using Process server = Children.Start("server");
        string origin = server.StandardOutput.ReadLine()!;
        using NodePeers? node = NodePeers.Install();
        List<PeerProcess> peers = Start(origin, node);
        try
        {
            var table = new PeerTable([.. peers.Select(peer => peer.Title)]);
            foreach ((string operation, int atOnce) in Rows())
            {
                Compare(peers, table, operation, atOnce, rounds);
            }

            Console.WriteLine(table.ToMarkdown(rounds));
        }
        finally
        {
            peers.ForEach(peer => peer.Dispose());
        }

        Console.WriteLine(StartBenchmark.Compare(origin, node, native, jit, rounds));
        server.StandardInput.Close();
        server.WaitForExit();
        return 0;
    }

    private static List<PeerProcess> Start(string origin, NodePeers? node)
    {
        List<PeerProcess> peers =
        [
            new("HttpClient by hand", Children.Start("peer", "hand", origin + "/api")),
            new("GetFromJsonAsync", Children.Start("peer", "json", origin + "/api")),
            new("Refit, standard resilience", Children.Start("peer", "refit", origin + "/api")),
            new("Livepeer.Sdk", Children.Start("peer", "sdk", origin + "/api")),
        ];
        if (node is not null)
        {
            peers.Add(new PeerProcess("Node's http by hand", node.Start("http", origin)));
            peers.Add(new PeerProcess($"npm livepeer {NodePeers.Version}", node.Start("livepeer", origin)));
        }

        return peers;
    }

    private static IEnumerable<(string Operation, int AtOnce)> Rows() =>
        [.. _operations.SelectMany(operation => _atOnce.Select(atOnce => (operation, atOnce))), ("walk", 1)];

    private static void Compare(List<PeerProcess> peers, PeerTable table, string operation, int atOnce, int rounds)
    {
        peers.ForEach(peer => peer.Measure(operation, atOnce, WarmUpMilliseconds));
        for (int round = 0; round < rounds; round++)
        {
            var results = new PeerResult[peers.Count];
            for (int turn = 0; turn < peers.Count; turn++)
            {
                // Each is first and last equally often, so that drift affects all alike.
                int one = (turn + round) % peers.Count;
                results[one] = peers[one].Measure(operation, atOnce, SliceMilliseconds);
            }

            table.Add(operation, atOnce, results);
        }
    }
}
